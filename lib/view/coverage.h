#pragma once
#include <vector>

#include "query/coverage.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// dc coverage: the three lists of Arts. 2 and 4, a group each, by source; where there is nothing to
// list, that is said: 事事有着落，件件有回音.
Table coverage_table(Table frame, const std::vector<query::Gap>& gaps,
                     const Surroundings& surroundings);

}  // namespace dc::view
