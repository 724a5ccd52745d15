#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/coverage.h"

namespace dc::query {

// Where 事事有着落，件件有回音 does not hold yet (Arts. 2, 4).
struct Gap {
  enum class Kind { no_item, no_answer, not_returned };
  Kind kind = Kind::no_item;
  SourceRef source;           // of no_item; else the first the item comes from, "" where none
  std::string words;          // the clause or the source's title; the item's title
  std::optional<Item> item;   // none of no_item
  std::optional<Date> since;  // of the decision, the issue, the completion
};
std::string_view code_of(Gap::Kind kind);

// Decisions and clauses without item or refusal, items without answer, results that never went
// back: in this order, each by source, clause and number. `only` keeps what comes from that source,
// or that clause of it; an empty one keeps all.
std::vector<Gap> gaps(const std::vector<Docket>& sources, const std::vector<Docket>& items,
                      const SourceRef& only);

}  // namespace dc::query
