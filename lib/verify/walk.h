#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "base/finding.h"
#include "git/raw.h"
#include "git/repository.h"
#include "store/ledger.h"
#include "verify/change.h"
#include "verify/stage_reports.h"
#include "verify/tree_changes.h"
#include "verify/uses.h"

namespace dc::verify {

// A commit that a walk has something to tell of.
struct OddCommit {
  enum class Order { as_found, by_place };

  std::size_t place = 0;  // of the commit among those that were walked
  git::ObjectId id;
  Moment landed;
  std::string author;
  Findings of_change;  // before what it uses again,
  Findings of_commit;  // and after
  Order order = Order::by_place;
};

// What came of a stretch of history, but for what only the whole shows.
struct Walked {
  std::vector<OddCommit> odd;
  UseLog uses;  // of every commit
  std::size_t commits = 0;
  std::size_t steps = 0;
};

// Walks a history from oldest to newest and keeps the ledger as each commit leaves it, errors
// alone.
class Walk {
 public:
  // What `base` holds is taken as given; empty: nothing.
  Walk(const git::Repository& repository, const git::ObjectId& base);

  void judge(const git::ObjectId& id);

  // Whether it goes on with what a tree no longer tells: the former text of a record that was
  // removed or spoilt, documents that were replaced. Who starts from such a commit judges
  // otherwise.
  bool is_astray() const { return is_astray_; }

  Walked done;

 private:
  void judge_commit(const git::RawCommit& former, OddCommit& odd);
  void keep(OddCommit odd);
  void tell_former(const TreeChanges& changes);
  std::vector<ChangedFile> changed_files(const TreeChanges& changes);
  void check_said(const std::vector<ChangedRecord>& records, Findings& findings);
  void note_strays(const TreeChanges& changes, const std::vector<ChangedRecord>& records,
                   const OddCommit& odd);
  void advance(const std::vector<ChangedRecord>& records);

  git::RawObjects objects_;
  git::RawCommit commit_;
  bool has_parent_ = false;
  bool is_astray_ = false;
  store::Ledger parent_;
  store::Ledger so_far_;
  StageReports stage_reports_;
  std::vector<Use> uses_;  // of the commit at hand
};

}  // namespace dc::verify
