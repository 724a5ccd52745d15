#pragma once
#include <vector>

#include "query/briefing.h"
#include "view/table.h"

namespace dc::view {

// Figures for a briefing: figure count items.
Table briefing_table(Table frame, const std::vector<query::Figure>& figures);

}  // namespace dc::view
