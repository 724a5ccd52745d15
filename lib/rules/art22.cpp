// Art. 22: the ledger names unit, leader, person and limit, down to the last level.
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

void complete(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "issue") return;
  std::vector<Text> missing;
  if (c.next.lead.empty()) missing.push_back(text("field.lead"));
  if (c.next.leader.empty()) missing.push_back(text("field.leader"));
  if (c.next.person.empty()) missing.push_back(text("field.person"));
  if (!c.next.due && !c.next.cycle) missing.push_back(text("field.due"));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

void leader_of_unit(const Case& c, Breaches& breaches) {
  const bool names = c.act == "assign" || c.act == "reassign" || c.act == "issue";
  if (!c.is_item() || !names || c.next.leader.empty() || c.next.lead.empty()) return;
  const Person* leader = c.registers.person(c.next.leader);
  if (leader != nullptr && c.registers.belongs_to(*leader, c.next.lead, c.step.day())) return;
  breaches.add(c.before.id(), person_name(c, c.next.leader), unit_name(c, c.next.lead),
               c.step.day().iso());
}

void vague_unit(const Case& c, Breaches& breaches) {
  if (!c.is_item()) return;
  for (const std::string& words : c.step.body.texts("collective"))
    breaches.add(c.before.id(), words);
}

const Rule rules[] = {
    {.id = "art22-complete", .article = "22", .judge = complete},
    {.id = "art22-leader-of-unit", .article = "22", .judge = leader_of_unit},
    {.id = "art22-vague-unit", .article = "22", .severity = Severity::warning, .judge = vague_unit},
};

}  // namespace

std::span<const Rule> art22_rules() {
  return rules;
}

}  // namespace dc::rules
