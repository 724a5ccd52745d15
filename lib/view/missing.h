#pragma once
#include <vector>

#include "query/judged.h"
#include "query/missing.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// A report that an item owed and that did not come in time.
struct MissedReport {
  query::Judged judged;
  query::Missed missed;
};

// 未反馈清单: id title lead lead_name leader_name person person_name kind for due days reported.
Table missing_list(Table frame, const std::vector<MissedReport>& reports,
                   const Surroundings& surroundings);

}  // namespace dc::view
