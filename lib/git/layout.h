#pragma once
#include <optional>
#include <string>

#include "git/shared_mode.h"

namespace dc::git {

// Where a repository's parts lie; folders end with /.
struct Layout {
  std::string git_dir;
  std::string common_dir;
  std::optional<std::string> work_tree;
  SharedMode shared;
};

}  // namespace dc::git
