#include "store/land.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace dc::store {
namespace {

constexpr std::size_t most_named_records = 100;

std::vector<std::string> paths_of(const std::vector<git::TreeEdit>& edits) {
  std::vector<std::string> paths;
  for (const git::TreeEdit& edit : edits) paths.push_back(edit.path);
  return paths;
}

void refuse_hand_edits(const git::Repository& repository, const git::ObjectId& commit,
                       const std::vector<std::string>& paths) {
  const auto edited = repository.edited_by_hand(commit, paths);
  if (edited.empty()) return;
  Error error = busy(text("error.edited-by-hand", edited.front()),
                     {text("hint.edited-by-hand", edited.front())});
  error.where = edited.front();
  throw error;
}

// The steps a changed record gained.
std::size_t former_steps(const Ledger& ledger, const Docket& docket) {
  const auto text = ledger.former(docket.path());
  if (!text) return 0;
  const Reading reading = read_record(docket.path(), *text);
  return reading.record ? reading.record->docket.steps.size() : 0;
}

// Whether a change is the one by which files begin to follow.
bool begins_to_follow(const Ledger& ledger) {
  const auto changed = ledger.changed_ids();
  if (std::find(changed.begin(), changed.end(), "ledger") == changed.end()) return false;
  const Record* former = ledger.former_record("ledger");
  return former != nullptr && former->docket.standing.text("worktree") == "none";
}

// Whether the files follow a change: that by which they begin to only where they are as it found
// them, for there may be none yet. Throws Error{busy} where one was edited by hand.
bool files_follow(const git::Repository& repository, const Ledger& ledger,
                  const std::vector<std::string>& paths) {
  if (!ledger.keeps_work_tree() || !repository.work_tree()) return false;
  if (begins_to_follow(ledger)) return repository.edited_by_hand(ledger.commit(), paths).empty();
  refuse_hand_edits(repository, ledger.commit(), paths);
  return true;
}

}  // namespace

std::string trailers(const Ledger& ledger) {
  const std::size_t count = ledger.changed_ids().size();
  if (count > most_named_records) return fmt::format("Dc-Count: {}\n", count);
  const auto dockets = ledger.changed();
  std::vector<std::string> steps;
  std::set<std::string> seen;
  std::set<std::string> actors;
  std::string records;
  for (const Docket& docket : dockets) {
    const std::string path = docket.path();
    records += fmt::format("Dc-Record: {}\n", path.substr(0, path.size() - 5));
    for (std::size_t i = former_steps(ledger, docket); i < docket.steps.size(); ++i) {
      const std::string step = fmt::format("{}/{}", name_of(docket.kind), docket.steps[i].name());
      if (seen.insert(step).second) steps.push_back(step);
      if (!docket.steps[i].actor().empty()) actors.insert(docket.steps[i].actor());
    }
  }
  std::string out;
  for (const std::string& step : steps) out += fmt::format("Dc-Step: {}\n", step);
  out += records;
  for (const std::string& actor : actors) out += fmt::format("Dc-Actor: {}\n", actor);
  return out;
}

Landed land(git::Repository& repository, git::WriterLock& lock, const std::string& branch,
            Ledger& ledger, const Landing& landing) {
  const std::string told = trailers(ledger);
  const auto edits = ledger.take_edits();
  const auto paths = paths_of(edits);
  const bool full = files_follow(repository, ledger, paths);
  std::string message = landing.subject + "\n\n";
  if (!landing.body.empty()) message += landing.body + "\n\n";
  message += told;
  Landed landed;
  landed.commit =
      repository.write_commit(ledger.commit(), edits, landing.author, landing.committer, message);
  lock.declare({landing.holder.host, landing.holder.boot, landing.holder.pid, branch,
                ledger.commit(), landed.commit, full ? paths : std::vector<std::string>{}});
  repository.move_branch(branch, ledger.commit(), landed.commit, "dc: " + landing.subject,
                         landing.committer);
  if (full) landed.left_alone = repository.refresh(ledger.commit(), landed.commit, paths);
  lock.clear();
  return landed;
}

}  // namespace dc::store
