#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/docket.h"

namespace dc::query {

// One step that set an item's limit: the first one, or one that moved it (Art. 7(3)).
struct LimitMove {
  std::size_t step = 0;  // its place among the steps
  std::optional<Date> was;
  std::optional<Date> now;
  std::string cycle;  // an ongoing item's, where the step set it

  // Moved from a day to another, or worked out at issue; not the first mention of a limit.
  bool moves = false;
};

// In the order of the steps of an item as what counts (in_effect); irregular ones move nothing.
std::vector<LimitMove> limit_moves(const Docket& item);

}  // namespace dc::query
