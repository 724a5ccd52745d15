#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "query/judged.h"

namespace dc::query {

// A dated point of an item's way: one of its milestones, its limit, or the next report of its cycle
// (Art. 20: 路线图, 时间表).
struct Stage {
  enum class Kind { milestone, limit, cycle };
  enum class Progress {
    ahead,     // its day has not passed
    reported,  // the lead reported by its day; of the limit: handed in or completed in time
    late,      // it came after its day
    missed,    // its day passed and nothing came
  };
  Kind kind = Kind::milestone;
  Date day;
  std::string text;  // of a milestone
  Progress progress = Progress::ahead;
  std::optional<Date> came;
};
std::string_view code_of(Stage::Kind kind);
std::string_view code_of(Stage::Progress progress);

// In the order of their days, as of `as_of`.
std::vector<Stage> stages_of(const Judged& judged, Date as_of);

}  // namespace dc::query
