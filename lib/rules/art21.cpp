// Art. 21: what was said to be done is looked at again on the spot.
#include <algorithm>
#include <array>

#include "model/revisit.h"
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

constexpr std::array roles_of_the_office = {Role::clerk, Role::office_chief,
                                            Role::supervision_commissioner};

bool is_of_the_office(const Person& person, Date day) {
  return std::any_of(roles_of_the_office.begin(), roles_of_the_office.end(),
                     [&](Role role) { return person.holds(role, day); });
}

void team(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.step.name() != "revisit") return;
  std::vector<Text> names;
  for (const std::string& id : c.step.body.texts("team")) {
    const Person* person = c.registers.person(id);
    if (person != nullptr && is_of_the_office(*person, c.step.day())) return;
    names.push_back(verbatim(person_name(c, id)));
  }
  const Text team = names.empty() ? text("said.nothing") : joined(names, text("text.comma"));
  breaches.add(c.before.id(), team, c.step.day().iso());
}

void cleared_without(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "clear" || c.policy.flag("clear_without_revisit")) return;
  if (calls_for_revisit(c.item, c.registers) && last_revisit(c.item) == nullptr)
    breaches.add(c.before.id());
}

void cleared_unresolved(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "clear") return;
  const Revisit* last = last_revisit(c.item);
  if (last != nullptr && last->verdict != Revisit::Verdict::holds)
    breaches.add(c.before.id(), last->day.iso(),
                 text("verdict." + std::string(code_of(last->verdict))));
}

void overdue_revisit(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (!calls_for_revisit(item, ledger.registers) || last_revisit(item) != nullptr) continue;
    const auto due = revisit_due(item, ledger.policies, ledger.days);
    if (due && *due < ledger.today)
      breaches.add_in(docket.path(), item.id, item.completed->iso(), due->iso());
  }
}

const Rule rules[] = {
    {.id = "art21-team", .article = "21", .since = 2, .judge = team},
    {.id = "art21-revisit",
     .article = "21",
     .waiver = Waiver::possible,
     .reading = Reading::local,
     .since = 2,
     .judge = cleared_without},
    {.id = "art21-unresolved",
     .article = "21",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .judge = cleared_unresolved},
    {.id = "art21-due",
     .article = "21",
     .severity = Severity::warning,
     .since = 2,
     .survey = overdue_revisit},
};

}  // namespace

std::span<const Rule> art21_rules() {
  return rules;
}

}  // namespace dc::rules
