#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "query/statistics.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// What dc stats groups by.
enum class GroupedBy { nothing, unit, leader, district_leader, category, source, month };

// A row of statistics: the group's key ("" for what has none) and its counts.
struct Group {
  std::string key;
  query::Figures figures;
};

// By groups in their order (units: the official one, else by key, what has none last). An item of
// several sources counts in the group of each, in `total` once.
std::vector<Group> grouped(const std::vector<query::Judged>& items, GroupedBy by,
                           const Surroundings& surroundings, const WorkingDays& days,
                           const Policy& policy);

// key name docketed due completed on_time late open_overdue due_original on_time_original
// terminated returned reminded extended reopened false completion_rate on_time_rate
// on_time_rate_original. A rate is n/m beside its percentage; 0/0 prints —. The last row is the
// total.
Table statistics_table(Table frame, const std::vector<Group>& groups, const query::Figures& total,
                       GroupedBy by, const Surroundings& surroundings);

// What each of those columns counts: column title definition.
Table statistics_definitions(Table frame, Language language);

}  // namespace dc::view
