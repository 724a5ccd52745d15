#include "verify/walk.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "store/paths.h"
#include "verify/commit_form.h"
#include "verify/names.h"

namespace dc::verify {
namespace {

constexpr unsigned plain_file = 0100644;
constexpr std::string_view regular = "100644";
constexpr std::string_view submodule = "160000";

unsigned mode_of(const std::string& digits) {
  unsigned mode = 0;
  for (const char digit : digits)
    mode = digit >= '0' && digit <= '7' ? mode * 8 + static_cast<unsigned>(digit - '0') : 1;
  return mode;
}

void take(Findings& findings, Findings some) {
  findings.insert(findings.end(), std::make_move_iterator(some.begin()),
                  std::make_move_iterator(some.end()));
}

bool holds_rule(const Findings& findings, std::string_view rule) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& finding) { return finding.rule == rule; });
}

bool bears_documents(const FileChange& change) {
  const store::FileKind kind = store::file_kind(change.path);
  return kind == store::FileKind::policy || kind == store::FileKind::calendar ||
         change.path == "dc.yaml";
}

}  // namespace

Walk::Walk(const git::Repository& repository, const git::ObjectId& base)
    : objects_(repository),
      parent_(repository, base),
      so_far_(parent_.beside()),
      stage_reports_(parent_) {
  if (base.empty()) return;
  commit_ = objects_.commit(base);
  has_parent_ = true;
}

void Walk::judge(const git::ObjectId& id) {
  const git::RawCommit former = std::exchange(commit_, {});
  commit_.id = id;
  uses_.clear();
  OddCommit odd;
  try {
    judge_commit(former, odd);
  } catch (const Error& error) {
    if (error.kind != ErrorKind::files) throw;
    odd.of_commit.push_back({"history-object", Severity::error, error.where, 0, error.message, {}});
    odd.order = OddCommit::Order::as_found;
    if (commit_.tree.empty()) commit_.tree = former.tree;
    is_astray_ = true;
  }
  has_parent_ = true;
  done.uses.add(uses_);
  if (!odd.of_change.empty() || !odd.of_commit.empty()) keep(std::move(odd));
  ++done.commits;
}

void Walk::keep(OddCommit odd) {
  odd.place = done.commits;
  odd.id = commit_.id;
  odd.landed = commit_.committer.time;
  odd.author = commit_.author.name;
  done.odd.push_back(std::move(odd));
}

void Walk::judge_commit(const git::RawCommit& former, OddCommit& odd) {
  commit_ = objects_.commit(commit_.id);
  check_object(commit_, odd.of_change);
  if (has_parent_) check_landing(former, commit_, odd.of_change);
  TreeChanges changes = compare_trees(objects_, former.tree, commit_.tree);
  take(odd.of_change, std::move(changes.findings));
  const std::vector<ChangedFile> files = changed_files(changes);
  tell_former(changes);
  JudgedChange judged =
      judge_change_over({parent_, so_far_, &stage_reports_}, files, Wanted::errors);
  take(odd.of_change, std::move(judged.findings));
  uses_ = uses_of(judged.records);
  check_said(judged.records, odd.of_commit);
  note_strays(changes, judged.records, odd);
  advance(judged.records);
}

// The records before the commit, sooner than the ledger finds them itself: the deltas of what came
// after lead to them. Who is astray knows another ledger than the trees hold.
void Walk::tell_former(const TreeChanges& changes) {
  for (const FileChange& change : changes.files) {
    const auto id = id_of_path(change.path);
    if (!id || is_astray_ || parent_.knows_former(*id)) continue;
    if (change.before.empty()) parent_.take_former(*id, {});
    if (change.former_mode == regular) parent_.take_former(*id, objects_.blob(change.before));
  }
}

// The bytes that the commit leaves; what is no file of this repository has none.
std::vector<ChangedFile> Walk::changed_files(const TreeChanges& changes) {
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

void Walk::check_said(const std::vector<ChangedRecord>& records, Findings& findings) {
  for (const Use& use : uses_) done.steps += use.steps.size();
  check_recorded(commit_, records, parent_, so_far_, findings);
  check_names(records, parent_, so_far_, findings);
  check_author(commit_, records, parent_, so_far_, findings);
  check_trailers(commit_, records, findings);
}

void Walk::note_strays(const TreeChanges& changes, const std::vector<ChangedRecord>& records,
                       const OddCommit& odd) {
  if (odd.of_change.empty()) return;
  is_astray_ = is_astray_ || holds_rule(odd.of_change, "history-tree") ||
               std::any_of(changes.files.begin(), changes.files.end(), bears_documents);
  for (const FileChange& change : changes.files) {
    const auto id = id_of_path(change.path);
    if (!id || std::any_of(records.begin(), records.end(), [&](const ChangedRecord& record) {
          return record.now.docket.id() == *id;
        }))
      continue;
    parent_.remember(*id);
    is_astray_ = true;
  }
}

void Walk::advance(const std::vector<ChangedRecord>& records) {
  std::vector<const store::Record*> changed;
  for (const ChangedRecord& record : records) {
    changed.push_back(&record.now);
    if (record.now.docket.kind == Kind::stage_report) stage_reports_.take(record.now.docket);
  }
  parent_.advance(commit_.id, changed);
  so_far_.advance(commit_.id, changed);
}

}  // namespace dc::verify
