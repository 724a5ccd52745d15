#pragma once
#include <string>
#include <vector>

#include "base/value.h"
#include "model/docket.h"

namespace dc::query {

// How a record differs between two commits, layout left aside.
struct Change {
  enum class What {
    added,      // the record is new
    removed,    // it is there no more
    moved,      // a field of head or standing has another value
    acted,      // steps were taken that moved no field
    rewritten,  // a step that was there says something else
    dropped     // a step that was there is there no more
  };
  What what = What::moved;
  const Docket* record = nullptr;  // the later one, of what was removed the former
  std::string field;               // of what moved
  Value was;                       // of a rewritten step the members that differ
  Value now;
  std::vector<const Step*> steps;  // the steps that did it, in their order; none: nothing tells.
                                   // The rewritten step as it is now, the dropped one as it was
  bool is_as_told = true;          // what moved is what the record's steps come to
};

// `before` and `after` are the record in two commits, null where one has it not, not both. Of a new
// record: that it is new, and the moves of its limit after the first.
std::vector<Change> changes_between(const Docket* before, const Docket* after);

// A limit that moved other than by extension, new instruction or approved correction (Art. 7(3)).
bool is_limit_moved_otherwise(const Change& change);
// A change that an append-only ledger cannot show: of a vanished record, of a former step, one that
// no step tells of or that is not what the steps come to.
bool is_untold(const Change& change);
// A change of what was there before, not by a step.
bool is_of_former_step(const Change& change);

}  // namespace dc::query
