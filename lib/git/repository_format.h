#pragma once
#include <string>

#include "git/handles.h"

namespace dc::git {

// Throws Error{files} where the repository uses what libgit2 1.5 cannot read (SHA-256 names,
// reftable, partial clones, configuration of work trees …), with the way out.
void check_format(git_repository* repository, const std::string& shown);

// Why libgit2 would not open the repository that holds `directory`: none there, another user's, a
// foreign format. Always throws.
[[noreturn]] void explain_failed_open(int code, const std::string& directory);

}  // namespace dc::git
