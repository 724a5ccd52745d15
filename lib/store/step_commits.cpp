#include "store/step_commits.h"

#include <map>
#include <set>

#include "git/shallow.h"

namespace dc::store {
namespace {

using Wanted = std::map<std::string, std::set<std::string>>;  // steps by path

// Canonical text quotes an id that could be read as a number.
bool holds_step(const std::string& record, const std::string& step) {
  return record.find("\n  id: " + step + "\n") != std::string::npos ||
         record.find("\n  id: \"" + step + "\"\n") != std::string::npos;
}

std::string text_at(const git::Repository& repository, const git::ObjectId& commit,
                    const std::string& path) {
  const auto blob = repository.blob_at(commit, path);
  return blob ? repository.read_blob(*blob) : std::string();
}

// Takes from `wanted` the steps at `path` that `commit` holds and its parent does not.
void take_landed(Wanted& wanted, const git::Repository& repository, const git::Commit& commit,
                 const git::ObjectId& parent, const std::string& path, StepCommits& found) {
  const auto place = wanted.find(path);
  if (place == wanted.end()) return;
  const std::string before = text_at(repository, parent, path);
  const std::string after = text_at(repository, commit.id, path);
  std::erase_if(place->second, [&](const std::string& step) {
    if (holds_step(before, step) || !holds_step(after, step)) return false;
    found.emplace(step, StepCommit{commit.id, commit.committer.time});
    return true;
  });
  if (place->second.empty()) wanted.erase(place);
}

}  // namespace

StepCommits commits_of_steps(const git::Repository& repository, const git::ObjectId& tip,
                             const std::vector<StepPlace>& steps) {
  Wanted wanted;
  for (const StepPlace& one : steps) wanted[one.path].insert(one.step);
  StepCommits found;
  if (wanted.empty()) return found;
  const git::ShallowEnd end(repository);
  repository.walk(tip, [&](const git::Commit& commit) {
    if (end.is_at(commit.id)) return false;
    const git::ObjectId parent = commit.parents.empty() ? git::ObjectId() : commit.parents.front();
    for (const std::string& path : repository.changed_paths(parent, commit.id))
      take_landed(wanted, repository, commit, parent, path, found);
    return !wanted.empty();
  });
  return found;
}

std::vector<StepPlace> places_of_steps(const std::vector<Docket>& dockets) {
  std::vector<StepPlace> places;
  for (const Docket& docket : dockets)
    for (const Step& step : docket.steps) places.push_back({docket.path(), step.id()});
  return places;
}

}  // namespace dc::store
