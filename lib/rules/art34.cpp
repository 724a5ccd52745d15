// Arts. 1 and 34: the rules in force and since when.
#include "rules/rule.h"

namespace dc::rules {
namespace {

const Date in_force = *Date::of(2017, 3, 14);

void legacy(const Case& c, Breaches& breaches) {
  if (c.is_item() && c.act == "new" && c.step.day() < in_force)
    breaches.add(c.before.id(), c.step.day().iso(), in_force.iso());
}

const Rule rules[] = {
    {.id = "art34-legacy", .article = "34", .severity = Severity::warning, .judge = legacy},
};

}  // namespace

std::span<const Rule> art34_rules() {
  return rules;
}

}  // namespace dc::rules
