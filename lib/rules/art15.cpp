// Art. 15: the office does not disturb the work of those it inspects.
#include "model/burden.h"
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

// Asked of the same unit, not answered since, and no more than the policy's days ago.
void same_report(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "remind") return;
  const std::string& to = c.step.text("to");
  for (auto step = c.before.steps.rbegin(); step != c.before.steps.rend(); ++step) {
    const std::string& unit = step->text("unit").empty() ? c.item.lead : step->text("unit");
    if (step->name() == "report" && unit == to) return;
    if (step->name() != "remind" || step->text("to") != to) continue;
    const auto again = c.policy.after("same_request_within", step->day(), c.days);
    if (again && c.step.day() <= *again)
      breaches.add(c.before.id(), unit_name(c, to), step->day().iso(), again->iso());
    return;
  }
}

void burden(const Survey& ledger, Breaches& breaches) {
  std::vector<Item> items;
  for (const Docket& docket : ledger.items) items.push_back(item_of(docket));
  const Date first = *Date::of(ledger.today.year(), ledger.today.month(), 1);
  const Policy& policy = ledger.policies.on(ledger.today);
  for (const auto& [id, asked] : burdens(items, first, ledger.today)) {
    const Unit* unit = ledger.registers.unit(id);
    if (exceeds(asked, policy))
      breaches.add_in(path_of(id), unit != nullptr ? unit->name_on(ledger.today) : id,
                      first.iso().substr(0, 7), asked.reminders, asked.reports);
  }
}

const Rule rules[] = {
    {.id = "art15-same-report",
     .article = "15",
     .severity = Severity::warning,
     .since = 2,
     .judge = same_report},
    {.id = "art15-burden",
     .article = "15",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .survey = burden},
};

}  // namespace

std::span<const Rule> art15_rules() {
  return rules;
}

}  // namespace dc::rules
