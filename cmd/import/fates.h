#pragma once
#include <string>
#include <vector>

#include "app/session.h"
#include "import/plan.h"
#include "import/remarks.h"
#include "import/unit_names.h"

namespace dc {

// Each row and what becomes of it: what a dry run shows.
view::Table fates_table(Session& session, const std::vector<PlannedRow>& rows,
                        const UnitNames& units, const RowRemarks& remarks);

// How many rows of each fate there are.
struct FateCounts {
  int fresh = 0;
  int proposed = 0;  // of the fresh ones
  int known = 0;
  int updated = 0;
  int refused = 0;
};
FateCounts count_fates(const std::vector<PlannedRow>& rows);

// What is told besides the rules' warnings: rows that stay received, lack a lead or a limit, could
// be updated, or have another title than their item.
std::vector<Text> notes_on(const std::vector<PlannedRow>& rows);

}  // namespace dc
