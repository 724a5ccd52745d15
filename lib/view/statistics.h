#pragma once
#include "query/statistics.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// key name docketed due completed on_time late open_overdue due_original on_time_original
// terminated returned reminded extended reopened false completion_rate on_time_rate
// on_time_rate_original. Groups in their order (units: the official one, else by key, what has none
// last). A rate is n/m beside its percentage; 0/0 prints —. The last row is the total.
Table statistics_table(Table frame, const query::Tallies& groups, const query::Figures& total,
                       query::GroupedBy by, const Surroundings& surroundings);

// What each of those columns counts: column title definition.
Table statistics_definitions(Table frame, Language language);

}  // namespace dc::view
