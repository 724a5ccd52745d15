// Art. 9: the leadership hears regularly how supervision goes.
#include "rules/rule.h"

namespace dc::rules {
namespace {

void overdue_briefing(const Survey& ledger, Breaches& breaches) {
  if (ledger.ledger == nullptr || ledger.ledger->steps.empty()) return;
  const Docket what_counts = in_effect(*ledger.ledger);
  Date last = what_counts.steps.front().day();
  for (const Step& step : what_counts.steps)
    if (step.name() == "briefing" && step.day() <= ledger.today) last = std::max(last, step.day());
  const auto by = ledger.policies.on(ledger.today).after("briefing_within", last, ledger.days);
  if (by && *by < ledger.today) breaches.add_in(ledger.ledger->path(), last.iso(), by->iso());
}

const Rule rules[] = {
    {.id = "art9-briefing",
     .article = "9",
     .severity = Severity::warning,
     .since = 2,
     .survey = overdue_briefing},
};

}  // namespace

std::span<const Rule> art9_rules() {
  return rules;
}

}  // namespace dc::rules
