// Arts. 5 and 6: the six categories of what is supervised, and what each must rest on.
#include <algorithm>

#include "rules/rule.h"

namespace dc::rules {
namespace {

bool is_new_item(const Case& c) {
  return c.is_item() && c.act == "new";
}

template <typename Test>
bool any_source(const Case& c, Test test) {
  return std::any_of(c.next.sources.begin(), c.next.sources.end(), [&](const SourceRef& ref) {
    const Source* source = c.registers.source(ref.source);
    return source != nullptr && test(*source);
  });
}

void category(const Case& c, Breaches& breaches) {
  if (is_new_item(c) && (c.next.category < 1 || c.next.category > 6)) breaches.add(c.before.id());
}

void known_source(const Case& c, Breaches& breaches) {
  const bool names_sources =
      is_new_item(c) || (c.is_item() && c.act == "correct" && c.step.text("field") == "sources");
  if (!names_sources) return;
  for (const SourceRef& ref : c.next.sources) {
    const Source* source = c.registers.source(ref.source);
    const auto has_clause = [&](const Source::Clause& clause) { return clause.id == ref.clause; };
    const bool known = source != nullptr &&
                       (ref.clause.empty() ||
                        std::any_of(source->clauses.begin(), source->clauses.end(), has_clause));
    if (!known) breaches.add(c.before.id(), ref.written());
  }
}

void instruction(const Case& c, Breaches& breaches) {
  if (!is_new_item(c) || c.next.category != 4) return;
  if (!any_source(
          c, [](const Source& s) { return s.kind == "instruction" && !s.instructions.empty(); }))
    breaches.add(c.before.id());
}

void proposal(const Case& c, Breaches& breaches) {
  if (!is_new_item(c) || c.next.category != 5) return;
  if (!any_source(c, [](const Source& s) {
        return s.kind == "proposal" && !s.number.empty() && !s.proposer.empty();
      }))
    breaches.add(c.before.id());
}

void marked_for_revisit(const Case& c, Breaches& breaches) {
  if (is_new_item(c) && c.next.category == 3) breaches.add(c.before.id());
}

const Rule rules[] = {
    {.id = "art6-category", .article = "6", .judge = category},
    {.id = "art6-source", .article = "6", .judge = known_source},
    {.id = "art6-instruction", .article = "6(4)", .judge = instruction},
    {.id = "art6-proposal", .article = "6(5)", .judge = proposal},
    {.id = "art6-revisit",
     .article = "6(3)",
     .severity = Severity::warning,
     .judge = marked_for_revisit},
};

}  // namespace

std::span<const Rule> art6_rules() {
  return rules;
}

}  // namespace dc::rules
