#pragma once
#include <vector>

#include "model/registers.h"
#include "query/difference.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// What two commits' records differ in: record title field was now act by_name day remark; in JSON
// also kind, change, step, commit, by, actor_name, recorded and stands_out. Each side's units and
// persons are named as its own registers name them. What stands out is red and says why.
Table difference_table(Table frame, const std::vector<query::Change>& changes,
                       const Registers& former_names, const Registers& names,
                       const CommitOf& commit_of);

// "12 items new, 3 limits moved, 1 reopened"; that nothing changed where nothing did.
Text difference_summary(const std::vector<query::Change>& changes);

}  // namespace dc::view
