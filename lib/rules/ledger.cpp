// What keeps the ledger itself trustworthy (Art. 22): but for the version of the rules, judged
// where files meet history (verify), not by a step alone.
#include "rules/authority.h"
#include "rules/naming.h"
#include "rules/rule.h"

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
};

}  // namespace

std::span<const Rule> ledger_rules() {
  return rules;
}

}  // namespace dc::rules
