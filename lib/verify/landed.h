#pragma once
#include <optional>
#include <string>
#include <vector>

#include "git/repository.h"
#include "model/docket.h"

namespace dc::verify {

struct LandedStep {
  std::string record;
  Step step;
};

// What one command, import or batch recorded: the steps that its commit appended, by record.
struct LandedSteps {
  git::Commit commit;
  git::ObjectId parent;  // empty: the first commit
  std::vector<LandedStep> steps;
};

// Files that cannot be read as their kind add nothing.
LandedSteps landed_by(const git::Repository& repository, const git::Commit& commit);

// The commit below `tip` that appended the step of this id, or nothing.
std::optional<LandedSteps> landing_of(const git::Repository& repository, const git::ObjectId& tip,
                                      const std::string& step_id);

}  // namespace dc::verify
