// Art. 20(1): the written report, signed by the unit's head, sealed, consolidated by the lead
// alone.
#include <algorithm>

#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

bool is_written(const Case& c) {
  const std::string& kind = c.step.text("kind");
  return c.is_item() && c.step.name() == "report" && (kind == "written" || kind == "consolidated");
}

void lead_only(const Case& c, Breaches& breaches) {
  if (is_written(c) && c.act == "report-co" && c.step.text("kind") == "consolidated")
    breaches.add(c.before.id(), unit_name(c, c.step.text("unit")), unit_name(c, c.item.lead));
}

const std::string& reporting_unit(const Case& c) {
  const std::string& unit = c.step.text("unit");
  return unit.empty() ? c.item.lead : unit;
}

void signed_by_head(const Case& c, Breaches& breaches) {
  if (!is_written(c)) return;
  const std::string& unit = reporting_unit(c);
  const Person* signer = c.registers.person(c.step.text("signed_by"));
  const Date day = c.step.day();
  if (signer != nullptr && (signer->holds_in(unit, Role::unit_head, day) ||
                            signer->holds_in(unit, Role::acting_unit_head, day)))
    return;
  breaches.add(c.before.id(), unit_name(c, unit), day.iso());
}

void acting_head(const Case& c, Breaches& breaches) {
  if (!is_written(c)) return;
  const Person* signer = c.registers.person(c.step.text("signed_by"));
  if (signer != nullptr && !signer->holds_in(reporting_unit(c), Role::unit_head, c.step.day()) &&
      signer->holds_in(reporting_unit(c), Role::acting_unit_head, c.step.day()))
    breaches.add(c.before.id(), signer->name);
}

void sealed(const Case& c, Breaches& breaches) {
  if (is_written(c) && !c.step["sealed"].flag()) breaches.add(c.before.id());
}

void co_units_heard(const Case& c, Breaches& breaches) {
  if (!is_written(c) || c.step.text("kind") != "consolidated" || c.act == "report-co") return;
  auto named = c.step.body.texts("heard");
  for (const Value& one : c.step["not_heard"].list_items()) named.push_back(one.text("unit"));
  std::vector<Text> missing;
  for (const std::string& unit : c.item.co)
    if (std::find(named.begin(), named.end(), unit) == named.end())
      missing.push_back(verbatim(unit_name(c, unit)));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

void late_report(const Case& c, Breaches& breaches) {
  if (is_written(c) && c.act == "report-final" && c.item.due && c.step.day() > *c.item.due)
    breaches.add(c.before.id(), c.item.due->iso(), c.step.day().iso());
}

const Rule rules[] = {
    {.id = "art20.1-lead-only", .article = "20(1)", .judge = lead_only},
    {.id = "art20.1-signed", .article = "20(1)", .whose = Whose::others, .judge = signed_by_head},
    {.id = "art20.1-sealed", .article = "20(1)", .whose = Whose::others, .judge = sealed},
    {.id = "art20.1-heard", .article = "20(1)", .whose = Whose::others, .judge = co_units_heard},
    {.id = "art20.1-acting",
     .article = "20(1)",
     .severity = Severity::warning,
     .judge = acting_head},
    {.id = "art20.1-late", .article = "20(1)", .severity = Severity::warning, .judge = late_report},
};

}  // namespace

std::span<const Rule> art20_rules() {
  return rules;
}

}  // namespace dc::rules
