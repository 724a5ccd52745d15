// Art. 17: a decision is broken down into items, each with unit, goal and limit.
#include <algorithm>
#include <set>

#include "rules/rule.h"

namespace dc::rules {
namespace {

void complete(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "issue") return;
  std::vector<Text> missing;
  if (c.next.lead.empty()) missing.push_back(text("field.lead"));
  if (c.next.goal.empty()) missing.push_back(text("field.goal"));
  if (!c.next.due && !c.next.cycle) missing.push_back(text("field.due"));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

void late_decomposition(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "new") return;
  for (const SourceRef& ref : c.next.sources) {
    const Source* source = c.registers.source(ref.source);
    if (source == nullptr || !source->is_decision() || !source->date) continue;
    const auto by =
        c.policy.after("decompose_within", source->received.value_or(*source->date), c.days);
    if (by && c.step.day() > *by)
      breaches.add(c.before.id(), source->title, by->iso(), c.step.day().iso());
  }
}

void clause_without_item(const Survey& ledger, Breaches& breaches) {
  std::set<std::string> taken;
  for (const Docket& item : ledger.items)
    if (item.standing.text("state") != "void")
      for (const std::string& ref : item.head.texts("sources")) taken.insert(ref);
  for (const Docket& docket : ledger.sources) {
    const Source source = source_of(docket);
    if (!source.is_decision()) continue;
    for (const Source::Clause& clause : source.clauses)
      if (!taken.contains(source.id + "#" + clause.id))
        breaches.add_in(docket.path(), source.id, source.title, clause.id);
  }
}

const Rule rules[] = {
    {.id = "art17-complete", .article = "17", .judge = complete},
    {.id = "art17-late",
     .article = "17",
     .severity = Severity::warning,
     .judge = late_decomposition},
    {.id = "art17-clause",
     .article = "17",
     .severity = Severity::warning,
     .survey = clause_without_item},
};

}  // namespace

std::span<const Rule> art17_rules() {
  return rules;
}

}  // namespace dc::rules
