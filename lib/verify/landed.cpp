#include "verify/landed.h"

#include "base/error.h"
#include "git/shallow.h"
#include "store/record.h"

namespace dc::verify {
namespace {

git::ObjectId parent_of(const git::Repository& repository, const git::Commit& commit) {
  if (git::ShallowEnd(repository).is_at(commit.id))
    throw not_found(text("error.before-shallow", commit.id.substr(0, 7)), {text("hint.shallow")});
  return commit.parents.empty() ? git::ObjectId() : commit.parents.front();
}

std::string text_at(const git::Repository& repository, const git::ObjectId& commit,
                    const std::string& path) {
  const auto blob = repository.blob_at(commit, path);
  return blob ? repository.read_blob(*blob) : "";
}

std::vector<Step> steps_at(const git::Repository& repository, const git::ObjectId& commit,
                           const std::string& path) {
  const std::string text = text_at(repository, commit, path);
  if (text.empty()) return {};
  store::Reading reading = store::read_record(path, text);
  return reading.record ? std::move(reading.record->docket.steps) : std::vector<Step>{};
}

// Canonical text quotes an id that could be read as a number.
bool holds_step(const std::string& record, const std::string& id) {
  return record.find("\n  id: " + id + "\n") != std::string::npos ||
         record.find("\n  id: \"" + id + "\"\n") != std::string::npos;
}

bool appends(const git::Repository& repository, const git::Commit& commit,
             const std::string& step_id) {
  const git::ObjectId parent = parent_of(repository, commit);
  for (const std::string& path : repository.changed_paths(parent, commit.id))
    if (id_of_path(path) && holds_step(text_at(repository, commit.id, path), step_id) &&
        !holds_step(text_at(repository, parent, path), step_id))
      return true;
  return false;
}

}  // namespace

LandedSteps landed_by(const git::Repository& repository, const git::Commit& commit) {
  LandedSteps landed{commit, parent_of(repository, commit), {}};
  for (const std::string& path : repository.changed_paths(landed.parent, commit.id)) {
    const auto id = id_of_path(path);
    if (!id) continue;
    auto steps = steps_at(repository, commit.id, path);
    const std::size_t former = steps_at(repository, landed.parent, path).size();
    for (std::size_t i = former; i < steps.size(); ++i)
      landed.steps.push_back({*id, std::move(steps[i])});
  }
  return landed;
}

std::optional<LandedSteps> landing_of(const git::Repository& repository, const git::ObjectId& tip,
                                      const std::string& step_id) {
  std::optional<LandedSteps> found;
  repository.walk(tip, [&](const git::Commit& commit) {
    if (!appends(repository, commit, step_id)) return true;
    found = landed_by(repository, commit);
    return false;
  });
  return found;
}

}  // namespace dc::verify
