#pragma once
#include <functional>

#include "git/repository.h"
#include "index/database.h"

namespace dc::index {

// Told now and then of how many commits are done, of how many.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

// Brings the tables from the commit they reflect to `tip`, in one transaction; nothing to do is
// fine. False where `tip` does not descend from that commit: history is another, and the tables are
// as they were. Throws Failure; Error where the repository cannot be read.
bool catch_up(Database& database, const git::Repository& repository, const git::ObjectId& tip,
              const Progress& progress);

}  // namespace dc::index
