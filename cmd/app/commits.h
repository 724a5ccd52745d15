#pragma once
#include <string>

#include "git/repository.h"

namespace dc {

// A commit as --at and dc diff name it: by a date, the newest commit up to `tip` that landed before
// the next midnight of the ledger's zone; else by any name git knows. Error{not_found} where there
// is none.
git::ObjectId commit_named(const git::Repository& repository, const git::ObjectId& tip,
                           const std::string& name);

// Whether it is the name of a commit rather than of a record.
bool names_commit(const git::Repository& repository, const std::string& name);

}  // namespace dc
