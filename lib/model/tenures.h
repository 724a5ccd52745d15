#pragma once
#include <functional>

#include "base/date.h"
#include "base/value.h"

namespace dc {

// A standing's list of tenures (posts, supervision_heads) with those that hold beyond `last_day`
// and that `which` picks ended on it; one that had not yet begun by then is left out.
Value end_tenures(const Value& tenures, Date last_day,
                  const std::function<bool(const Value&)>& which);

}  // namespace dc
