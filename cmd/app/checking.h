#pragma once
#include <string>

#include "app/session.h"
#include "verify/tree.h"

namespace dc {

// Error{files} where the ledger needs a newer program, which alone may judge it. One whose own
// record was removed or spoilt is judged all the same.
void require_known_rules(Session& session);

// Judges the work tree where the ledger keeps one, else the commit that the session looks at.
verify::Judged judge_all(Session& session);

// Judges what git's index (GIT_INDEX_FILE) changes of the branch's commit.
verify::Judged judge_staged(Session& session);

// The path of a record by its id or, of a unit or person, its name; a record need not be readable.
std::string path_of_record(Session& session, const std::string& words);

}  // namespace dc
