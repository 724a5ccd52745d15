#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/item.h"

namespace dc::query {

// A day on which an item owed a report and none had come since the day before it in its row.
struct Missed {
  enum class Kind { cycle, milestone };
  Kind kind = Kind::cycle;
  Date day;                      // the cycle's or the milestone's day; a report on it was in time
  std::string milestone;         // what it is, of a milestone
  std::optional<Date> reported;  // the first report after it, up to the as-of day: late, not absent
};
std::string_view code_of(Missed::Kind kind);

// The reporting cycles an ongoing item missed (domain.md §2) and the milestones passed without a
// report (Art. 20) before `as_of`, oldest first: of an item under way, from the day after issue on.
// None is owed while work is suspended, while a final report is with the office, or by a co-unit.
// Of a cycle at most the last 600.
std::vector<Missed> missed(const Item& item, Date as_of);

}  // namespace dc::query
