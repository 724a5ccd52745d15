#pragma once
#include <string>

#include "store/record.h"

namespace dc::verify {

// Reads a record's text, as store::read_record does. Where it is the text of `former` (may be null)
// with steps added below, only what is new is read again: the head, the standing and those steps.
store::Reading read_extended(const std::string& path, const std::string& text,
                             const store::Record* former);

}  // namespace dc::verify
