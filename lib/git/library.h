#pragma once
#include <memory>
#include <string>

#include "git/handles.h"

namespace dc::git {

// libgit2's hold of one repository, taken when it is first asked for: starting the library costs
// more than most questions do.
class Library {
 public:
  explicit Library(std::string directory) : directory_(std::move(directory)) {}
  // Throw Error{files, not_found} as Repository::open does.
  git_repository* repository();
  git_odb* database();

 private:
  std::string directory_;
  RepositoryHandle repository_;
  DatabaseHandle database_;
};

}  // namespace dc::git
