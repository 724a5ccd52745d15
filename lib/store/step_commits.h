#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "git/repository.h"
#include "model/docket.h"

namespace dc::store {

// Where a step came into history.
struct StepCommit {
  git::ObjectId commit;
  Moment landed;  // its committer time
};

// By step id.
using StepCommits = std::unordered_map<std::string, StepCommit>;

// A step asked for: the path of its record, and its id.
struct StepPlace {
  std::string path;
  std::string step;
};

// The commit, from `tip` back, in which each of these steps landed: the one that holds it and whose
// first parent does not. Goes back no further than the oldest of them; a step that `tip` does not
// hold has no entry, nor has one that landed before a shallow clone begins.
StepCommits commits_of_steps(const git::Repository& repository, const git::ObjectId& tip,
                             const std::vector<StepPlace>& steps);

// Every step of these records.
std::vector<StepPlace> places_of_steps(const std::vector<Docket>& dockets);

}  // namespace dc::store
