#include "verify/history.h"

#include <algorithm>

#include "base/error.h"
#include "git/tree.h"
#include "store/paths.h"
#include "store/record.h"
#include "verify/identities.h"
#include "verify/merge.h"
#include "verify/stretches.h"

namespace dc::verify {
namespace {

// What came before the history is taken as given.
Identities known_before(const git::Repository& repository, const git::ObjectId& base) {
  Identities known;
  if (base.empty()) return known;
  const git::RawObjects objects(repository);
  for (const git::TreeFile& file : repository.files(base, "")) {
    if (store::file_kind(file.path) != store::FileKind::record) continue;
    const auto reading = store::read_record(file.path, objects.blob(file.blob));
    if (reading.record) known.know(reading.record->docket);
  }
  return known;
}

}  // namespace

History::History(const git::Repository& repository, const git::ObjectId& after,
                 const git::ObjectId& upto)
    : repository_(repository), base_(after) {
  const git::RawObjects objects(repository);
  const auto foreign = repository.foreign_sources();
  const bool may_be_shallow = std::find(foreign.begin(), foreign.end(), "shallow") != foreign.end();
  for (git::ObjectId next = upto; next != after;) {
    const git::RawCommit commit = objects.commit(next);
    const git::ObjectId parent = commit.parents.empty() ? git::ObjectId() : commit.parents.front();
    if (!parent.empty() && may_be_shallow && !objects.holds(parent)) {
      base_ = next;
      is_shallow_ = true;
      break;
    }
    newest_first_ += git::raw_of(next);
    next = parent;
    if (next.empty() && !after.empty())
      throw not_found(text("error.not-an-ancestor", after, upto), {text("hint.range")});
  }
}

git::ObjectId History::at(std::size_t place) const {
  return git::RawEntry{
      "", "", std::string_view(newest_first_).substr((size() - 1 - place) * id_size, id_size)}
      .object();
}

VerifiedHistory History::judge(std::size_t jobs, const std::function<void()>& advanced) const {
  Identities known = known_before(repository_, base_);
  std::vector<Walked> walked = walk_in_stretches(repository_, *this, jobs, advanced);
  const git::RawObjects objects(repository_);
  return merged(std::move(walked), std::move(known), [&](std::size_t place) {
    const git::RawCommit commit = objects.commit(at(place));
    OddCommit odd;
    odd.id = commit.id;
    odd.landed = commit.committer.time;
    odd.author = commit.author.name;
    return odd;
  });
}

}  // namespace dc::verify
