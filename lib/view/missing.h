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
  OwedReport missed;
};

// 未反馈清单: id title lead lead_name leader leader_name person person_name kind for day days
// reported.
Table missing_list(Table frame, const std::vector<MissedReport>& reports,
                   const Surroundings& surroundings);

// 未反馈情况表, units by periods: unit unit_name, a column a period (missed/owed, — where none was
// owed), total.
Table missing_matrix_table(Table frame, const query::MissingMatrix& matrix,
                           const Surroundings& surroundings);

}  // namespace dc::view
