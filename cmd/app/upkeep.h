#pragma once
#include <string>
#include <vector>

#include "app/session.h"
#include "view/doctor.h"

namespace dc {

// What looks after the ledger's repository; nothing of it is a step.

// What the repository takes up, what was left behind in it, what would make it faster. Mending
// takes the ledger's lock, removes what was left and starts git's housekeeping in the background.
enum class Mending { none, done };
std::vector<view::Diagnosis> examine(Session& session, Mending mending);

// Brings the paths (none: all) of work tree and index to the newest commit, under the lock.
git::CheckedOut bring_files(Session& session, const std::vector<std::string>& paths);

}  // namespace dc
