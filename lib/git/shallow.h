#pragma once
#include <set>
#include <string>

#include "git/repository.h"

namespace dc::git {

// Where a shallow clone ends: the commits whose parents are not in the repository, as git's file
// `shallow` names them. Empty in a whole one.
class ShallowEnd {
 public:
  explicit ShallowEnd(const Repository& repository);
  bool is_there() const { return !commits_.empty(); }
  bool is_at(const ObjectId& commit) const { return commits_.contains(commit); }

 private:
  std::set<ObjectId> commits_;
};

}  // namespace dc::git
