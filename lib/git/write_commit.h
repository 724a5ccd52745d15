#pragma once
#include <string>

#include "git/repository.h"

namespace dc::git {

// "Name <email> seconds +hhmm", as commits and reference logs hold it; Error{files} for a blank
// name or address, for < > or control characters in them, and for a time before 1970.
std::string signature_line(const Signature& who);

}  // namespace dc::git
