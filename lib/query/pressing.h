#pragma once
#include <optional>
#include <string_view>

#include "query/judged.h"

namespace dc::query {

// The next stage at which an overdue item is pressed (Art. 7(3)): a 催办单 the policy's days after
// the limit, a written criticism the policy's days after the first reminder.
struct Pressing {
  std::string_view stage;    // "reminder", "criticism"
  Date limit;                // as the unit's own days count: the days the office held are added
  Date since;                // what the stage is counted from: the limit, the first reminder
  std::optional<Date> from;  // its day; nothing where a year without an arrangement is touched
};

// Nothing where the item is not overdue, or every stage was gone through since its limit. A
// reminder entered by hand counts as the first stage.
std::optional<Pressing> next_pressing(const Judged& judged, const Policy& policy,
                                      const WorkingDays& days);

}  // namespace dc::query
