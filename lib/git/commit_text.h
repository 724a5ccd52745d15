#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "git/repository.h"

namespace dc::git {

// A commit object's bytes as a commit, where they are as git and dc write them; nothing where a
// closer look (libgit2's) is needed.
std::optional<Commit> parse_commit(const ObjectId& id, std::string_view bytes);

}  // namespace dc::git
