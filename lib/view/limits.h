#pragma once
#include <vector>

#include "model/docket.h"
#include "model/registers.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

enum class LimitsShown { every, moves_only };

// Every move of a limit and by whom, item by item: item title day act was now as_written reason
// by_name original current; in JSON also recorded, step, by and commit.
Table limits_table(Table frame, const std::vector<Docket>& items, const Registers& names,
                   const CommitOf& commit_of, LimitsShown shown);

}  // namespace dc::view
