#pragma once
#include <vector>

#include "git/repository.h"

namespace dc::git {

// The files in the order in which the repository stores their blobs. Whoever reads many reads them
// so: what a blob is a delta of lies near it and has just been read.
std::vector<TreeFile> in_stored_order(const Repository& repository, std::vector<TreeFile> files);

}  // namespace dc::git
