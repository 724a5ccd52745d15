#include "verify/history.h"

#include <algorithm>

#include "base/error.h"
#include "git/tree.h"
#include "verify/known.h"
#include "verify/merge.h"
#include "verify/stretches.h"

namespace dc::verify {
History::History(const git::Repository& repository, const git::ObjectId& after,
                 const git::ObjectId& upto)
    : repository_(repository), base_(after) {
  const git::RawObjects objects(repository);
  const auto foreign = repository.foreign_sources();
  const bool may_be_shallow = std::find(foreign.begin(), foreign.end(), "shallow") != foreign.end();
  for (git::ObjectId next = upto; next != after;) {
    const git::ObjectId parent = objects.first_parent(next);
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

Identities History::known_before(std::size_t jobs) const {
  return known_at(repository_, base_, jobs);
}

VerifiedHistory History::judge(Identities known, std::size_t jobs,
                               const std::function<void()>& advanced) const {
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
