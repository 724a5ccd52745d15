#pragma once
#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// 临期清单: items whose limit is near, with the days that are left to the unit. A limit on a day
// off stays where it is; the last working day before it stands beside.
Table due_list(Table frame, const std::vector<query::Judged>& items,
               const Surroundings& surroundings, const WorkingDays& days);

}  // namespace dc::view
