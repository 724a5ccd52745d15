// Art. 20(3): what the principal leader assigned by his own 批示 knows a delay report to him and no
// extension; its limit moves by his new instruction.
#include <algorithm>

#include "model/extension.h"
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

bool is_principals(const Case& c) {
  return c.is_item() && limit_rule_of(c.item, c.registers) == LimitRule::principal_instruction;
}

void no_extension(const Case& c, Breaches& breaches) {
  if (c.step.name().rfind("extend", 0) == 0 && is_principals(c)) breaches.add(c.before.id());
}

void other_way(const Case& c, Breaches& breaches) {
  if (c.is_item() && c.act == "delay" && !is_principals(c)) breaches.add(c.before.id());
}

void addressee(const Case& c, Breaches& breaches) {
  if (c.act != "delay" || !is_principals(c)) return;
  const Person* to = c.registers.person(c.step.text("addressee"));
  if (to == nullptr || !to->holds(Role::principal_leader, c.step.day()))
    breaches.add(c.before.id(), person_name(c, c.step.text("addressee")), c.step.day().iso());
}

void late(const Case& c, Breaches& breaches) {
  if (c.act == "delay" && is_principals(c) && c.item.due && c.step.day() > *c.item.due)
    breaches.add(c.before.id(), c.item.due->iso(), c.step.day().iso());
}

void reported(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "delay-filed") return;
  const auto reports = delay_reports_of(c.before);
  const bool waits = std::any_of(reports.begin(), reports.end(), [&](const DelayReport& one) {
    return one.step == c.step.text("answers") && !one.filed;
  });
  if (!waits) breaches.add(c.before.id());
}

void not_filed(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    if (!is_open(state_of(docket.standing.text("state")).value_or(State::none))) continue;
    const auto reports = delay_reports_of(docket);
    if (!reports.empty() && !reports.back().filed && reports.back().day < ledger.today)
      breaches.add_in(docket.path(), docket.id(), reports.back().day.iso());
  }
}

// Of what the principal leader assigned: by him; of anything else: by a district leader.
void instructing_leader(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "instruct") return;
  const Person* by = c.registers.person(c.step.by());
  const Date day = c.step.day();
  const bool may = by != nullptr && (is_principals(c) ? by->holds(Role::principal_leader, day)
                                                      : by->is_district_leader(day));
  if (!may) breaches.add(c.before.id(), person_name(c, c.step.by()), day.iso());
}

const Rule rules[] = {
    {.id = "art20.3-no-extension",
     .article = "20(3)",
     .reading = Reading::local,
     .since = 2,
     .judge = no_extension},
    {.id = "art20.3-instruct",
     .article = "20(3)",
     .whose = Whose::others,
     .reading = Reading::local,
     .since = 2,
     .judge = instructing_leader},
    {.id = "art20.3-reported",
     .article = "20(3)",
     .whose = Whose::others,
     .since = 2,
     .judge = reported},
    {.id = "art20.3-other",
     .article = "20(3)",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .judge = other_way},
    {.id = "art20.3-addressee",
     .article = "20(3)",
     .severity = Severity::warning,
     .since = 2,
     .judge = addressee},
    {.id = "art20.3-late",
     .article = "20(3)",
     .severity = Severity::warning,
     .since = 2,
     .judge = late},
    {.id = "art20.3-not-filed",
     .article = "20(3)",
     .severity = Severity::warning,
     .since = 2,
     .survey = not_filed},
};

}  // namespace

std::span<const Rule> art20_delay_rules() {
  return rules;
}

}  // namespace dc::rules
