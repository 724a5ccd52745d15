#pragma once
#include <string>

#include "app/session.h"

namespace dc {

// Declares `dc … correct ID --set FIELD=VALUE --reason TEXT`: a descriptive field of the head is
// put right, the old value stays on record. Words that are no value of the field throw
// Error{usage}; the rules judge whether it may be corrected at all.
void declare_correction(Command& command, const std::string& help_of_id,
                        Docket (*find)(Session& session, const std::string& words));

// What such a command does once the record is found.
void correct_field(Session& session, Docket docket, const std::string& assignment,
                   const std::string& reason);

}  // namespace dc
