#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "calendar/working_days.h"
#include "model/docket.h"
#include "model/policy.h"

namespace dc::query {

// A step whose two times do not go together.
struct Backdated {
  enum class Oddity {
    late,         // recorded after the day that the policy's record_within allows
    future,       // said to have happened after it was recorded
    out_of_order  // said to have happened before an earlier step of its record
  };
  std::size_t step = 0;  // its place among the steps
  Oddity oddity = Oddity::late;
  std::optional<Date> record_by;  // late: the last day on which it was in time
  std::optional<Date> earlier;    // out of order: the latest day of the steps before it
};

// In the order of the steps; one step may be odd in two ways. Policy is that of the day of
// recording; where it or the calendar is silent nothing is late.
std::vector<Backdated> backdated_steps(const Docket& docket, const Policies& policies,
                                       const WorkingDays& days);

}  // namespace dc::query
