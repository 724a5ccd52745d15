#pragma once
#include <optional>
#include <string>

#include "git/layout.h"

namespace dc::git {

// The layout of a repository that is plain beyond doubt: a work tree of the reader's own, upwards
// of `directory` on the same file system, with its git directory in it and a configuration that
// moves nothing. Nothing for every other: libgit2 opens it, or says why not. The shared mode is
// left out.
std::optional<Layout> plain_layout(const std::string& directory);

}  // namespace dc::git
