#pragma once
#include <cstddef>
#include <functional>
#include <string>

#include "base/date.h"
#include "git/repository.h"

namespace dc::verify {

// A step where a branch's history brought it in.
struct Landing {
  std::string record;     // id
  std::string step;       // id
  std::size_t place = 0;  // among the record's steps
  Moment at;              // when it was recorded
  long long seq = 0;
  git::ObjectId commit;  // "" where a shallow clone does not tell
};

// Visits the steps that lead to `tip`, the one recorded last first, those of one commit in the
// reverse of their order of judgement, until `visit` returns false. No more than what a few commits
// brought in is held: no step is recorded after it lands, and landings never run backwards.
void each_landing(const git::Repository& repository, const git::ObjectId& tip,
                  const std::function<bool(const Landing&)>& visit);

}  // namespace dc::verify
