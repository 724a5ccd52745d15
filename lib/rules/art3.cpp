// Art. 3: one item, one lead; one lead, one responsible person.
#include <algorithm>

#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

bool names_people(const Case& c) {
  return c.is_item() &&
         (c.act == "assign" || c.act == "reassign" || c.act == "handover" || c.act == "issue");
}

void one_lead(const Case& c, Breaches& breaches) {
  if (!names_people(c) || c.act == "handover") return;
  const auto& co = c.next.co;
  const bool also_co = std::find(co.begin(), co.end(), c.next.lead) != co.end();
  if (c.next.lead.empty()) {
    if (c.act == "assign") breaches.add(c.before.id(), text("lead.none"));
  } else if (also_co) {
    breaches.add(c.before.id(), text("lead.also-co"));
  }
}

void one_person(const Case& c, Breaches& breaches) {
  if (c.is_item() && c.act == "assign" && c.next.person.empty())
    breaches.add(c.before.id(), text("person.none"));
}

void person_of_unit(const Case& c, Breaches& breaches) {
  if (!names_people(c) || c.next.person.empty() || c.next.lead.empty()) return;
  const Person* person = c.registers.person(c.next.person);
  if (person != nullptr && c.registers.belongs_to(*person, c.next.lead, c.step.day())) return;
  breaches.add(c.before.id(), person_name(c, c.next.person), unit_name(c, c.next.lead),
               c.step.day().iso());
}

void known(const Case& c, Breaches& breaches) {
  if (!c.is_item() || !c.step.sets().is_map()) return;
  std::vector<std::string> units = c.step.sets().texts("co");
  units.push_back(c.step.sets().text("lead"));
  for (const std::string& unit : units)
    if (!unit.empty() && c.registers.unit(unit) == nullptr) breaches.add(c.before.id(), unit);
  for (const char* field : {"leader", "person", "district_leader"}) {
    const std::string& person = c.step.sets().text(field);
    if (!person.empty() && c.registers.person(person) == nullptr)
      breaches.add(c.before.id(), person);
  }
}

void merged_unit(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.step.sets().text("lead").empty()) return;
  const std::string now = c.registers.successor_of(c.next.lead, c.step.day());
  if (now != c.next.lead)
    breaches.add(c.before.id(), unit_name(c, c.next.lead), unit_name(c, now), now);
}

void duplicate(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "new" || c.neighbours.parent) return;
  for (const std::string& twin : c.neighbours.twins) breaches.add(c.before.id(), twin);
}

void person_left(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (!is_open(item.state) || item.person.empty() || item.lead.empty()) continue;
    const Person* person = ledger.registers.person(item.person);
    if (person != nullptr && ledger.registers.belongs_to(*person, item.lead, ledger.today))
      continue;
    const Unit* unit = ledger.registers.unit(item.lead);
    breaches.add_in(docket.path(), item.id, person != nullptr ? person->name : item.person,
                    unit != nullptr ? unit->name_on(ledger.today) : item.lead, item.person);
  }
}

const Rule rules[] = {
    {.id = "art3-one-lead", .article = "3", .judge = one_lead},
    {.id = "art3-one-person", .article = "3", .judge = one_person},
    {.id = "art3-person-of-unit", .article = "3", .judge = person_of_unit},
    {.id = "art3-known", .article = "3", .judge = known},
    {.id = "art3-merged-unit", .article = "3", .judge = merged_unit},
    {.id = "art3-duplicate", .article = "3", .severity = Severity::warning, .judge = duplicate},
    {.id = "art3-person-left",
     .article = "3",
     .severity = Severity::warning,
     .survey = person_left},
};

}  // namespace

std::span<const Rule> art3_rules() {
  return rules;
}

}  // namespace dc::rules
