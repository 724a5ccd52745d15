#pragma once
#include <vector>

#include "query/backdated.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// A record and what is odd in its steps.
struct BackdatedRecord {
  Docket docket;
  std::vector<query::Backdated> steps;
};

// Steps recorded later than policy allows, dated ahead or out of order, grouped by who recorded
// them: actor_name record act oddity day recorded days_late record_by earlier; in JSON also step,
// actor, by_name and commit.
Table backdated_table(Table frame, const std::vector<BackdatedRecord>& records,
                      const CommitOf& commit_of);

}  // namespace dc::view
