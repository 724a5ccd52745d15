// Art. 17: a decision is broken down into items, each with unit, goal and limit.
#include <algorithm>

#include "model/coverage.h"
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
  if (!c.is_item() || c.act != "new" || c.neighbours.parent) return;
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
  const Placement placement(ledger.items);
  for (const Docket& docket : ledger.sources) {
    const Source source = source_of(docket);
    if (!source.is_decision()) continue;
    for (const SourceRef& open : placement.unplaced(source))
      if (!open.clause.empty())
        breaches.add_in(docket.path(), source.id, source.title, open.clause);
  }
}

void parts_first(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "complete") return;
  std::vector<Text> unfinished;
  for (const Docket& child : c.neighbours.children) {
    const State state = state_of(child.standing.text("state")).value_or(State::none);
    if (is_open(state) || state == State::suspended) unfinished.push_back(verbatim(child.id()));
  }
  if (!unfinished.empty()) breaches.add(c.before.id(), joined(unfinished, text("text.comma")));
}

void within_the_whole(const Case& c, Breaches& breaches) {
  if (!c.is_item() || !c.neighbours.parent || c.step.sets()["due"].is_null() || !c.next.due) return;
  const auto whole = c.neighbours.parent->standing.date("due");
  if (whole && *c.next.due > *whole)
    breaches.add(c.before.id(), c.next.due->iso(), c.neighbours.parent->id(), whole->iso());
}

const Rule rules[] = {
    {.id = "art17-complete", .article = "17", .judge = complete},
    {.id = "art17-parts-first", .article = "17", .since = 2, .judge = parts_first},
    {.id = "art17-part-limit",
     .article = "17",
     .severity = Severity::warning,
     .since = 2,
     .judge = within_the_whole},
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
