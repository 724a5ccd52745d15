#pragma once
#include <string>

#include "app/session.h"

namespace dc {

// A policy or calendar as a user's file has it: "policy" or "calendar", checked by its schema.
// Error{unreadable} with file:line where it departs from it.
Value read_adoptable(const std::string& kind, const std::string& path);

// Puts the document at `path` of the ledger as canonical text, and has `act` ("adopt-policy",
// "adopt-calendar") name file and hash in the standing's `list`. Nothing to do where it is adopted
// already.
void adopt(Session& session, const std::string& act, const std::string& list,
           const std::string& path, const std::string& bytes);

}  // namespace dc
