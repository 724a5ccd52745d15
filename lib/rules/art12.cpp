// Art. 12: each unit names one 负责同志 as the head of its supervision work.
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

bool overlap(const Tenure& a, const Tenure& b) {
  return (!a.to || b.from <= *a.to) && (!b.to || a.from <= *b.to);
}

void one_head(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::unit || c.act != "head") return;
  const Unit unit = unit_of(c.after);
  const auto& heads = unit.supervision_heads;
  for (std::size_t i = 0; i < heads.size(); ++i)
    for (std::size_t j = i + 1; j < heads.size(); ++j)
      if (overlap(heads[i].tenure, heads[j].tenure))
        return breaches.add(unit.name_on(c.step.day()), person_name(c, heads[i].person),
                            person_name(c, heads[j].person), c.step.day().iso());
}

void head_of_unit(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::unit || c.act != "head") return;
  const Person* person = c.registers.person(c.step.text("person"));
  if (person != nullptr && c.registers.belongs_to(*person, c.before.id(), c.step.day())) return;
  breaches.add(unit_of(c.before).name_on(c.step.day()), person_name(c, c.step.text("person")),
               c.step.day().iso());
}

void vacant(const Survey& ledger, Breaches& breaches) {
  for (const Unit* unit : ledger.registers.units()) {
    if (unit->merged_on && *unit->merged_on <= ledger.today) continue;
    bool held = false;
    for (const Unit::Head& head : unit->supervision_heads)
      held = held || head.tenure.holds(ledger.today);
    if (!held) breaches.add_in(path_of(unit->id), unit->name_on(ledger.today), unit->id);
  }
}

const Rule rules[] = {
    {.id = "art12-one-head", .article = "12", .judge = one_head},
    {.id = "art12-of-unit", .article = "12", .judge = head_of_unit},
    {.id = "art12-vacant", .article = "12", .severity = Severity::warning, .survey = vacant},
};

}  // namespace

std::span<const Rule> art12_rules() {
  return rules;
}

}  // namespace dc::rules
