#pragma once
#include <vector>

#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// The three papers of Art. 20 on the items given, in their order.

// 任务书, an item a row with the four things it settles: no id title goal content lead lead_name co
// leader_name person_name due cycle.
Table task_book(Table frame, const std::vector<query::Judged>& items,
                const Surroundings& surroundings);
// 路线图, the stages of each item in turn: id title lead lead_name person_name stage kind day step
// progress came.
Table road_map(Table frame, const std::vector<query::Judged>& items,
               const Surroundings& surroundings);
// 时间表, the stages of all items by day: day kind step id title lead lead_name person_name
// progress came.
Table timetable(Table frame, const std::vector<query::Judged>& items,
                const Surroundings& surroundings);

}  // namespace dc::view
