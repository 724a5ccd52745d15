#pragma once
#include <set>
#include <string>
#include <vector>

#include "model/docket.h"
#include "model/item.h"
#include "model/registers.h"

namespace dc {

// 事事有着落，件件有回音 (Arts. 2, 4): which decisions became an item or a recorded refusal, which
// items were answered, which results went back to whoever gave the task.

class Placement {
 public:
  // Every item of the ledger; a void one places nothing, a declined one is a recorded refusal.
  explicit Placement(const std::vector<Docket>& items);

  // What of the source has neither: its clauses, or where it has none the source itself.
  std::vector<SourceRef> unplaced(const Source& source) const;

 private:
  std::set<std::string> refs_;     // s2026-0001#一
  std::set<std::string> sources_;  // s2026-0001, by any of its clauses
};

// Issued, and its lead has not reported yet.
bool awaits_answer(const Item& item);
// Completed, and the result has not gone back.
bool awaits_return(const Item& item);

}  // namespace dc
