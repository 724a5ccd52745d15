#pragma once
#include <vector>

#include "model/docket.h"
#include "model/registers.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// Every waiver and every irregular record (domain.md §2): record day act exception rule asks reason
// approved_by_name actor_name; in JSON also recorded, step, approved_by, withdrawn and commit. What
// a rule asks is data too: in `language`.
Table exceptions_table(Table frame, const std::vector<Docket>& dockets, const Registers& names,
                       const CommitOf& commit_of, Language language);

}  // namespace dc::view
