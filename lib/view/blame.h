#pragma once
#include "model/docket.h"
#include "model/registers.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// Which step gave each field of head and standing its value: field value act day recorded commit
// by_name actor_name reason; in JSON also part, step, by, actor and paper.
Table blame_table(Table frame, const Docket& docket, const Registers& names,
                  const CommitOf& commit_of);

}  // namespace dc::view
