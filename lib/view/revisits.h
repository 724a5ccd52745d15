#pragma once
#include <optional>
#include <vector>

#include "model/docket.h"
#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// A completed item that is still to be revisited, and by when (Art. 21).
struct RevisitDue {
  query::Judged judged;
  std::optional<Date> due;  // nothing where the policy names no span, or a calendar is missing
};

// 应回访清单: id title lead lead_name source completed due days_left light.
Table revisits_due(Table frame, const std::vector<RevisitDue>& revisits,
                   const Surroundings& surroundings);

// What revisits found, oldest first by item: id title day place how team claim verified feedback
// verdict handling step.
Table revisit_results(Table frame, const std::vector<Docket>& items, const Registers& names);

}  // namespace dc::view
