// Art. 24: what meetings and the principal leader's field visits resolved is looked at every week.
#include "model/weekly.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

// 定人、定事、定时.
void fixed(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "issue" || !is_checked_weekly(c.next, c.registers)) return;
  std::vector<Text> missing;
  if (c.next.person.empty()) missing.push_back(text("fixed.person"));
  if (c.next.goal.empty()) missing.push_back(text("fixed.goal"));
  if (!c.next.due && !c.next.cycle) missing.push_back(text("fixed.due"));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

void unchanged(const Case& c, Breaches& breaches) {
  const int most = c.policy.number("weekly_unchanged");
  if (!c.is_item() || c.act != "week" || most == 0) return;
  const int weeks = weeks_unchanged(c.next, iso_week_of(c.step.day()), c.days, c.policy);
  if (weeks >= most) breaches.add(c.before.id(), weeks);
}

void no_entry(const Survey& ledger, Breaches& breaches) {
  const auto week = last_full_week(ledger.today, ledger.days, ledger.policies);
  if (!week) return;
  const Policy& policy = ledger.policies.on(monday_of(*week));
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (is_checked_weekly(item, ledger.registers) && lacks_entry(item, *week, ledger.days, policy))
      breaches.add_in(docket.path(), item.id, written(*week));
  }
}

const Rule rules[] = {
    {.id = "art24-fixed", .article = "24", .since = 2, .judge = fixed},
    {.id = "art24-unchanged",
     .article = "24",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .judge = unchanged},
    {.id = "art24-no-entry",
     .article = "24",
     .severity = Severity::warning,
     .since = 2,
     .survey = no_entry},
};

}  // namespace

std::span<const Rule> art24_rules() {
  return rules;
}

}  // namespace dc::rules
