#pragma once
#include <string>

#include "app/session.h"
#include "verify/landed.h"

namespace dc {

// What dc undo takes back: the command that recorded the step, or that landed as the commit; with
// "" the last one of the user's that still stands. Error{not_found} where there is none.
verify::LandedSteps command_to_undo(Session& session, const std::string& words);

// Takes back the whole command, each record by one withdrawal, in the reverse order of what was
// done; refused where later steps rest on it.
void withdraw(Session& session, const verify::LandedSteps& command, const std::string& reason);

}  // namespace dc
