// Arts. 2 and 4: 事事有着落，件件有回音.
#include "model/coverage.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

// The span `key` from the day, by the policy of that day, has passed.
bool is_past(const Survey& ledger, const char* key, Date from) {
  const auto by = ledger.policies.on(from).after(key, from, ledger.days);
  return by && ledger.today > *by;
}

void without_item(const Survey& ledger, Breaches& breaches) {
  const Placement placement(ledger.items);
  for (const Docket& docket : ledger.sources) {
    const Source source = source_of(docket);
    if (!source.clauses.empty() || !source.date || placement.unplaced(source).empty()) continue;
    if (is_past(ledger, "decompose_within", source.received.value_or(*source.date)))
      breaches.add_in(docket.path(), source.id, source.title);
  }
}

void without_answer(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (awaits_answer(item) && item.issued && is_past(ledger, "answer_within", *item.issued))
      breaches.add_in(docket.path(), item.id, item.issued->iso());
  }
}

void not_returned(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (awaits_return(item) && item.completed &&
        is_past(ledger, "return_result_within", *item.completed))
      breaches.add_in(docket.path(), item.id, item.completed->iso());
  }
}

const Rule rules[] = {
    {.id = "art4-placed",
     .article = "4",
     .severity = Severity::warning,
     .since = 2,
     .survey = without_item},
    {.id = "art4-answered",
     .article = "4",
     .severity = Severity::warning,
     .since = 2,
     .survey = without_answer},
    {.id = "art4-returned",
     .article = "4",
     .severity = Severity::warning,
     .since = 2,
     .survey = not_returned},
};

}  // namespace

std::span<const Rule> art4_rules() {
  return rules;
}

}  // namespace dc::rules
