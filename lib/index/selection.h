#pragma once
#include <optional>

#include "base/date.h"

namespace dc::index {

// Which items are asked for. Those given back are at least these: what an index cannot tell is left
// to the caller.
struct Selection {
  // core: only what lists, limits and statistics read of an item (members.h) need be there.
  enum class Depth { whole, core };
  // unsettled: whose figures hang on the day; running: issued … awaiting-approval, with a limit.
  enum class Reach { every, unsettled, running };
  Reach reach = Reach::every;
  std::optional<Date> due_before = {};  // of running ones: the limit is before that day
  Depth depth = Depth::whole;
};

}  // namespace dc::index
