#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "git/raw.h"
#include "git/repository.h"
#include "verify/identities.h"

namespace dc::verify {

// A finding and the commit that brought it in.
struct HistoryFinding {
  git::ObjectId commit;
  Moment landed;
  std::string author;
  Finding finding;
};

struct VerifiedHistory {
  std::vector<HistoryFinding> findings;  // oldest commit first, in each by file and line
  std::size_t commits = 0;
  std::size_t steps = 0;
};

// The commits of a branch from oldest to newest, by first parents.
class History {
 public:
  // Those that come after `after` (empty: all) up to `upto`. Error{not_found} where `after` is not
  // among the ancestors.
  History(const git::Repository& repository, const git::ObjectId& after, const git::ObjectId& upto);

  std::size_t size() const { return newest_first_.size() / id_size; }
  git::ObjectId at(std::size_t place) const;  // 0: the oldest that is judged
  // The commit that judgement starts from and takes as given: `after`, or the oldest that a shallow
  // clone holds; empty where it starts from nothing.
  const git::ObjectId& base() const { return base_; }
  // The oldest commit that is there: the base, or the first of those to be judged.
  git::ObjectId oldest() const { return base_.empty() ? at(0) : base_; }
  bool is_shallow() const { return is_shallow_; }

  // What the base holds of what may occur once, read in that many threads.
  Identities known_before(std::size_t jobs) const;

  // Judges every commit by the ledger that its parent holds (design.md §1), errors alone; a fault
  // is named in the commit that brought it in and not again. The history is cut into as many
  // stretches as there are `jobs`, a thread each; the findings are the same whatever their number.
  // `advanced` is called for each commit, from the caller's thread. What stops one thread is thrown
  // when all have ended.
  VerifiedHistory judge(Identities known, std::size_t jobs,
                        const std::function<void()>& advanced) const;

 private:
  static constexpr std::size_t id_size = 20;

  const git::Repository& repository_;
  std::string newest_first_;  // their ids, 20 bytes each
  git::ObjectId base_;
  bool is_shallow_ = false;
};

}  // namespace dc::verify
