#pragma once
#include <string>
#include <vector>

#include "app/session.h"
#include "store/step_commits.h"
#include "view/step_words.h"

namespace dc {

// A record of any kind by its id, a unit or a person by name too; "ledger" is dc.yaml.
// Error{not_found} where there is none.
Docket named_record(Session& session, const std::string& words);

// A name or alias leads to one unit: Error{usage} where another unit than `unit` has it.
void require_free_name(Session& session, const std::string& name, const std::string& unit);

// JSON, or the fields that the user named: columns that people do not see by default are wanted.
bool asks_for_data(Session& session);

// Tells of these steps in which commit each landed, as of `tip` or the commit the session reads; ""
// where the fields that the user named have no use for it.
view::CommitOf commit_of(Session& session, const std::vector<store::StepPlace>& steps);
view::CommitOf commit_of(Session& session, const git::ObjectId& tip,
                         const std::vector<store::StepPlace>& steps);

// Every record of the ledger, kind by kind, each kind by id.
std::vector<Docket> all_records(Session& session);

}  // namespace dc
