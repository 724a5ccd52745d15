#pragma once
#include <string>

#include "git/repository.h"
#include "index/catch_up.h"

namespace dc::index {

// Makes an index of all that led to `tip` and puts it at `path` in one rename; until then, and
// where it is cut short, what is there stays as it is. Throws Failure{locked} where another process
// is about it, Failure{unwritable} where the folder takes no file.
void build(const std::string& path, const git::Repository& repository, const git::ObjectId& tip,
           const Progress& progress);

}  // namespace dc::index
