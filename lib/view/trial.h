#pragma once
#include <string>
#include <vector>

#include "model/policy.h"
#include "query/judged.h"
#include "rules/trial.h"
#include "view/table.h"

namespace dc::view {

// An item whose timing, or whose next 催办, another policy changes today.
struct TimingChange {
  std::string item;
  std::string title;
  std::string was;  // codes of query::Timing; "" for none
  std::string now;
  enum class Of { timing, pressing } of = Of::timing;
};

// What another policy would change: change record title day act rule was now sentence step. First
// what is to be seen today, then the steps.
Table trial_table(Table frame, const std::vector<TimingChange>& timings,
                  const std::vector<rules::Outcome>& outcomes, const rules::Records& records,
                  Language language);

// The values in which two policies differ: key was now unit was_source now_source; a value that one
// of them lacks is empty.
Table policy_difference(Table frame, const Policy& was, const Policy& now);

}  // namespace dc::view
