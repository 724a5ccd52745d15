#pragma once
#include <string>

#include "app/session.h"

namespace dc {

// What the acts of an item's life share.

// `sets: {state: …}` of a step.
void set_state(Step& step, std::string_view state);
// A `due` member from a phrase of --due, and the fields of the standing it moves.
void set_limit(Step& step, const Deadline& deadline, std::optional<Date> was);
// A head field changed with its old and new value (dc … correct). Throws Error{usage} where the
// words are no value of the field; the rules judge whether it may be corrected at all.
void correct_field(Session& session, Docket docket, const std::string& assignment,
                   const std::string& reason);

}  // namespace dc
