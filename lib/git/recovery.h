#pragma once
#include "git/lock.h"

namespace dc::git {

// Finishes what the intent of a holder who is gone left half done, in the work tree that has its
// branch. The caller holds the writer lock.
void finish(Repository& repository, const Intent& intent, const Holder& self);

}  // namespace dc::git
