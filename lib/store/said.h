#pragma once
#include <string>

#include "base/finding.h"
#include "model/docket.h"

namespace dc::store {

// Where a step sets another value than it says, or says that a limit was another than it was
// (format-said): who reads the step alone would be misled.
void check_said(const Docket& docket, const std::string& path, Findings& findings);

}  // namespace dc::store
