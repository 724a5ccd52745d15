#pragma once
#include <string>

#include "app/session.h"

namespace dc {

// What the acts of an item's life share.

// `sets: {state: …}` of a step.
void set_state(Step& step, std::string_view state);
// A `due` member from a phrase of --due, and the fields of the standing it moves.
void set_limit(Step& step, const Deadline& deadline, std::optional<Date> was);

}  // namespace dc
