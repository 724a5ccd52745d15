#include "git/recovery.h"

#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/reference.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_lock = 4096;
constexpr std::chrono::milliseconds patience{200};  // a live git lets go of its locks sooner

void remove_lock(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail_at(path, errno);
}

void remove_reference_lock(const std::string& common_dir, const Intent& intent) {
  const std::string path = common_dir + intent.branch + ".lock";
  if (is_gone_within(patience, path)) return;
  const auto content = read_file(path, largest_lock);
  if (content && (content->empty() || *content == intent.after + "\n")) remove_lock(path);
}

// A process of an earlier start of this machine is gone as surely as one that kill() does not find.
bool is_gone(const Intent& intent, const Holder& self) {
  if (intent.host != self.host || intent.pid <= 0) return false;
  if (intent.boot != self.boot) return true;
  return ::kill(static_cast<pid_t>(intent.pid), 0) != 0 && errno == ESRCH;
}

void remove_index_lock(const std::string& git_dir, const Intent& intent, const Holder& self) {
  const std::string path = git_dir + "index.lock";
  if (is_gone(intent, self) && !is_gone_within(patience, path)) remove_lock(path);
}

void remove_staged(const std::string& git_dir) {
  std::error_code ignored;
  std::filesystem::remove_all(git_dir + "dc.new", ignored);
}

void finish_here(Repository& repository, const Intent& intent, const Holder& self) {
  remove_staged(repository.git_dir());
  remove_index_lock(repository.git_dir(), intent, self);
  const ObjectId now = repository.tip(intent.branch);
  if (now != intent.before && !now.empty()) repository.refresh(intent.before, now, intent.paths);
}

bool has_branch(const std::string& git_dir, const std::string& branch) {
  try {
    return head_branch(git_dir) == branch;
  } catch (const Error&) {
    return false;
  }
}

// The folders to open for the work trees of the repository: where they lie, not their git folders.
std::vector<std::string> other_work_trees(const Repository& repository, const std::string& branch) {
  constexpr std::size_t largest_link = 8192;
  std::vector<std::string> found;
  const std::string common = repository.common_dir();
  if (has_branch(common, branch)) found.push_back(common);
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(common + "worktrees", ignored)) {
    const std::string git_dir = entry.path().string() + "/";
    if (!has_branch(git_dir, branch)) continue;
    const auto link = read_file(git_dir + "gitdir", largest_link);
    if (link) found.emplace_back(folder_of(*link));
  }
  return found;
}

// Nothing where the work tree is gone, another user's, or by now another repository's.
std::optional<Repository> open_work_tree(const Repository& repository, const std::string& folder) {
  if (::access(folder.c_str(), F_OK) != 0) return std::nullopt;
  try {
    Repository other = Repository::open(folder);
    if (other.common_dir() == repository.common_dir()) return other;
  } catch (const Error&) {
  }
  return std::nullopt;
}

// A pack that its writer kept from git's housekeeping: the branch leads there by now, or never
// will.
void release_packs(const std::string& common_dir) {
  constexpr std::size_t short_file = 64;
  std::error_code ignored;
  for (const auto& entry :
       std::filesystem::directory_iterator(common_dir + "objects/pack", ignored)) {
    const std::string path = entry.path().string();
    if (path.ends_with(".keep") && read_file(path, short_file) == "dc\n") remove_lock(path);
  }
}

}  // namespace

void finish(Repository& repository, const Intent& intent, const Holder& self) {
  release_packs(repository.common_dir());
  remove_reference_lock(repository.common_dir(), intent);
  if (has_branch(repository.git_dir(), intent.branch)) return finish_here(repository, intent, self);
  for (const std::string& folder : other_work_trees(repository, intent.branch)) {
    auto other = open_work_tree(repository, folder);
    if (other) finish_here(*other, intent, self);
  }
}

}  // namespace dc::git
