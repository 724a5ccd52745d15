#pragma once
#include <functional>
#include <string>
#include <vector>

#include "git/repository.h"

namespace dc::verify {

// The files of a ledger, wherever they lie: in the work tree, in git's index or in a commit.
struct Files {
  std::vector<git::TreeFile>
      list;  // in path order; a blob id is empty where nobody has worked it out
  std::function<std::string(const git::TreeFile&)> read;
};

}  // namespace dc::verify
