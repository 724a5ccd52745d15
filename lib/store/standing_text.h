#pragma once
#include <string>

#include "base/value.h"

namespace dc::store {

// The lines of a record's text that hold its standing, whose keys are in the schema's order.
std::string standing_text(const Value& standing);

}  // namespace dc::store
