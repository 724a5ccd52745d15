#include "verify/history.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "base/number.h"
#include "store/ledger.h"
#include "store/paths.h"
#include "verify/breach.h"
#include "verify/change.h"
#include "verify/commit_form.h"
#include "verify/identities.h"
#include "verify/tree_changes.h"

namespace dc::verify {
namespace {

constexpr unsigned plain_file = 0100644;
constexpr std::string_view submodule = "160000";

unsigned mode_of(const std::string& digits) {
  unsigned mode = 0;
  for (const char digit : digits)
    mode = digit >= '0' && digit <= '7' ? mode * 8 + static_cast<unsigned>(digit - '0') : 1;
  return mode;
}

// Walks a history and keeps the ledger as each commit leaves it.
class Walk {
 public:
  Walk(const git::Repository& repository, const git::ObjectId& base)
      : objects_(repository), parent_(repository, base), so_far_(repository, base) {
    if (base.empty()) return;
    commit_ = objects_.commit(base);
    has_parent_ = true;
    know_records(repository, base);
  }

  void judge(const git::ObjectId& id) {
    findings_.clear();
    const git::RawCommit former = std::exchange(commit_, {});
    commit_.id = id;
    try {
      judge_commit(former);
    } catch (const Error& error) {
      if (error.kind != ErrorKind::files) throw;
      findings_.push_back({"history-object", Severity::error, error.where, 0, error.message, {}});
      if (commit_.tree.empty()) commit_.tree = former.tree;
    }
    has_parent_ = true;
    ++done.commits;
    for (Finding& finding : findings_)
      done.findings.push_back(
          {id, commit_.committer.time, commit_.author.name, std::move(finding)});
  }

  VerifiedHistory done;

 private:
  // What came before the range is taken as given.
  void know_records(const git::Repository& repository, const git::ObjectId& base) {
    for (const git::TreeFile& file : repository.files(base, "")) {
      if (store::file_kind(file.path) != store::FileKind::record) continue;
      const auto reading = store::read_record(file.path, objects_.blob(file.blob));
      if (reading.record) identities_.know(reading.record->docket);
    }
  }

  void judge_commit(const git::RawCommit& former) {
    commit_ = objects_.commit(commit_.id);
    check_object(commit_, findings_);
    if (has_parent_) check_landing(former, commit_, findings_);
    TreeChanges changes = compare_trees(objects_, former.tree, commit_.tree);
    take(std::move(changes.findings));
    JudgedChange judged =
        judge_change_over(parent_, so_far_, changed_files(changes), Wanted::errors);
    take(std::move(judged.findings));
    identities_.take(judged.records, findings_);
    check_said(judged.records);
    advance(judged.records);
    sort_by_place(findings_);
  }

  // The bytes that the commit leaves; what is no file of this repository has none.
  std::vector<ChangedFile> changed_files(const TreeChanges& changes) {
    std::vector<ChangedFile> files;
    for (const FileChange& change : changes.files) {
      ChangedFile file{change.path, mode_of(change.mode), std::nullopt};
      const bool has_bytes = !change.after.empty() && change.mode != submodule;
      if (has_bytes) file.bytes = objects_.blob(change.after);
      if (!change.after.empty() && !has_bytes) file.bytes = "";
      if (change.after.empty()) file.mode = plain_file;
      files.push_back(std::move(file));
    }
    return files;
  }

  void check_said(const std::vector<ChangedRecord>& records) {
    store::Ledger& after = so_far_;
    std::size_t steps = 0;
    for (const ChangedRecord& record : records)
      steps += record.now.docket.steps.size() -
               std::min(record.former_steps, record.now.docket.steps.size());
    done.steps += steps;
    check_recorded(commit_, records, parent_, after, findings_);
    check_author(commit_, records, parent_, after, findings_);
    check_trailers(commit_, records, findings_);
  }

  void advance(const std::vector<ChangedRecord>& records) {
    std::vector<const store::Record*> changed;
    for (const ChangedRecord& record : records) changed.push_back(&record.now);
    parent_.advance(commit_.id, changed);
    so_far_.advance(commit_.id, changed);
  }

  void take(Findings some) {
    findings_.insert(findings_.end(), std::make_move_iterator(some.begin()),
                     std::make_move_iterator(some.end()));
  }

  git::RawObjects objects_;
  git::RawCommit commit_;
  bool has_parent_ = false;
  store::Ledger parent_;
  store::Ledger so_far_;
  Identities identities_;
  Findings findings_;  // of the commit at hand
};

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
    commits_.push_back(next);
    next = parent;
    if (next.empty() && !after.empty())
      throw not_found(text("error.not-an-ancestor", after, upto), {text("hint.range")});
  }
  std::reverse(commits_.begin(), commits_.end());
}

VerifiedHistory History::judge(const std::function<void()>& advanced) const {
  Walk walk(repository_, base_);
  for (const git::ObjectId& id : commits_) {
    walk.judge(id);
    advanced();
  }
  return std::move(walk.done);
}

}  // namespace dc::verify
