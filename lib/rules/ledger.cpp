// What keeps the ledger itself trustworthy (Art. 22): but for the version of the rules and
// withdrawals, judged where files meet history (verify), not by a step alone.
#include <algorithm>

#include "model/item.h"
#include "rules/authority.h"
#include "rules/naming.h"
#include "rules/rule.h"
#include "rules/withdrawal.h"

namespace dc::rules {
namespace {

// A version of the rules says what later steps are judged by; an older one would judge them anew.
void version_rises(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::ledger || c.act != "upgrade") return;
  const auto was = c.before.standing["rules"].number();
  const Value& now = c.step.sets()["rules"];
  if (now.number() <= was) breaches.add(c.before.id(), was, now.number());
}

// Who may set a rule aside answers for the office's work: a district leader, or the office's chief.
void waived_by_one_who_may(const Case& c, Breaches& breaches) {
  for (const Value& waiver : c.step["waived"].list_items()) {
    const std::string& approver = waiver.text("approved_by");
    if (!may_waive(c.registers.person(approver), c.step.day()))
      breaches.add(c.before.id(), waiver.text("rule"), person_name(c, approver),
                   c.step.day().iso());
  }
}

constexpr std::size_t most_named_steps = 10;

Text told(const Resting& one) {
  const std::string act = "act." + act_of(one.step);
  const Text word = find_in_catalogue(act) != nullptr ? text(act) : verbatim(act_of(one.step));
  return text("withdraw.step", one.record, one.step.day().iso(), word, one.step.id());
}

Text told(const std::vector<Resting>& resting) {
  std::vector<Text> steps;
  for (std::size_t i = 0; i < std::min(resting.size(), most_named_steps); ++i)
    steps.push_back(told(resting[i]));
  if (resting.size() > steps.size())
    steps.push_back(text("withdraw.more", resting.size() - steps.size()));
  return joined(steps, text("text.comma"));
}

// Why the step may not be taken back at all; empty where it may.
Text obstacle(const Case& c, const std::string& id) {
  const Step* step = c.before.find_step(id);
  if (step == nullptr) return text("withdraw.unknown", id);
  if (step->is_withdrawal()) return text("withdraw.withdrawal", id);
  if (c.before.kind == Kind::ledger && step->name() == "new") return text("withdraw.founding");
  if (c.before.kind == Kind::ledger && step->name() == "upgrade") return text("withdraw.upgrade");
  const auto withdrawn = withdrawn_steps(c.before.steps);
  const bool is_withdrawn = std::find(withdrawn.begin(), withdrawn.end(), id) != withdrawn.end();
  return is_withdrawn ? text("withdraw.already", id) : Text{};
}

// `dc undo` takes back what nothing rests on.
void withdrawal(const Case& c, Breaches& breaches) {
  if (!c.step.is_withdrawal()) return;
  const std::string& record = c.before.id();
  bool may_be = true;
  for (const std::string& id : c.step.body.texts("withdraws")) {
    const Text why = obstacle(c, id);
    if (why.empty()) continue;
    breaches.add(record, why);
    may_be = false;
  }
  if (!c.step.sets().entries().empty()) breaches.add(record, text("withdraw.sets"));
  if (!may_be) return;
  auto resting = resting_within(c);
  resting.insert(resting.end(), c.neighbours.resting.begin(), c.neighbours.resting.end());
  if (!resting.empty()) breaches.add(record, text("withdraw.rests", told(resting)));
}

const Rule rules[] = {
    {.id = "ledger-append-only", .article = "22", .reading = Reading::local},
    {.id = "ledger-foreign-file", .article = "22", .reading = Reading::local},
    {.id = "ledger-adopted", .article = "22", .reading = Reading::local},
    {.id = "ledger-attachment", .article = "22", .reading = Reading::local},
    {.id = "ledger-step-id", .article = "22", .reading = Reading::local},
    {.id = "ledger-waiver", .article = "22", .reading = Reading::local},
    {.id = "ledger-waiver-by",
     .article = "22",
     .reading = Reading::local,
     .since = 2,
     .judge = waived_by_one_who_may},
    {.id = "ledger-self-authorised", .article = "22", .reading = Reading::local},
    {.id = "ledger-irregular", .article = "22", .reading = Reading::local},
    {.id = "ledger-rules", .article = "22", .reading = Reading::local, .judge = version_rises},
    {.id = "ledger-withdraw", .article = "22", .reading = Reading::local, .judge = withdrawal},
};

}  // namespace

std::span<const Rule> ledger_rules() {
  return rules;
}

}  // namespace dc::rules
