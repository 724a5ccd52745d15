#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace dc::git {

// An object's id, 40 lower-case hexadecimal digits; empty for "none yet".
using ObjectId = std::string;

struct Signature {
  std::string name;
  std::string email;
  Moment time;
};

struct Commit {
  ObjectId id;
  ObjectId tree;
  std::vector<ObjectId> parents;
  Signature author;
  Signature committer;
  std::string message;
};

// One file of a tree.
struct TreeFile {
  std::string path;
  ObjectId blob;
  unsigned mode = 0100644;  // 0100755 executable, 0120000 symbolic link, 0160000 submodule
};

// What a commit changes: a path and its new bytes, or nothing to remove it.
struct TreeEdit {
  std::string path;
  std::optional<std::string> bytes;
};

// What check_out did.
struct CheckedOut {
  std::size_t written = 0;
  std::vector<std::string> left_alone;  // files that someone changed
};

// The fence round libgit2: every call throws dc::Error of kind files (a missing or foreign
// repository, with the way out; safe.directory is named), never a libgit2 code. No hook, filter,
// pager or program of the repository's configuration is ever run; replace refs and grafts are not
// followed.
class Repository {
 public:
  // The repository that holds `directory` (upwards, as git does); Error{not_found} where none does.
  static Repository open(const std::string& directory);
  // The same to read only, without the start-up of libgit2 where that is not needed: nothing may be
  // written through it.
  static Repository open_to_read(const std::string& directory);
  // Another hold of the same, for another thread; to read only.
  Repository another() const;
  // A new repository with branch main, core.quotePath=false; an existing one without commits is
  // taken.
  static Repository init(const std::string& directory);
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  std::string git_dir() const;                   // of this work tree, ends with /
  std::string common_dir() const;                // shared by all work trees, ends with /
  std::optional<std::string> work_tree() const;  // ends with /; nothing in a bare repository

  // The branch HEAD names ("refs/heads/main"), born or not; Error{files} where HEAD is detached.
  std::string branch() const;
  // The commit of `branch`; empty where it is unborn.
  ObjectId tip(const std::string& reference) const;
  // A commit by any name git knows (an id, its unique beginning, a branch, HEAD~3), or nothing.
  std::optional<ObjectId> resolve(const std::string& name) const;
  Commit commit(const ObjectId& id) const;
  // First-parent walk from `from`, newest first, until `visit` returns false.
  void walk(const ObjectId& from, const std::function<bool(const Commit&)>& visit) const;

  // The blob at `path` in a commit's tree, or nothing. `commit` empty: nothing.
  std::optional<ObjectId> blob_at(const ObjectId& commit, const std::string& path) const;
  std::string read_blob(const ObjectId& blob) const;
  // Every file below `folder` ("" for all), in path order; other modes than 100644/40000 too.
  std::vector<TreeFile> files(const ObjectId& commit, const std::string& folder) const;
  // The names directly in `folder`, sorted; empty where there is none.
  std::vector<std::string> names(const ObjectId& commit, const std::string& folder) const;
  // Paths in which two commits' trees differ, sorted; equal subtrees are skipped by id.
  std::vector<std::string> changed_paths(const ObjectId& before, const ObjectId& after) const;
  // The same as files of `after`; without a blob where they are gone.
  std::vector<TreeFile> changed_files(const ObjectId& before, const ObjectId& after) const;
  // The files as git's index stages them; as another index file (GIT_INDEX_FILE) does.
  std::vector<TreeFile> staged() const;
  std::vector<TreeFile> staged(const std::string& index_file) const;

  // The id `bytes` would have as a blob; nothing is written.
  static ObjectId blob_id(std::string_view bytes);
  // Writes a commit object (blobs, trees edited from the parent's tree without the index, commit),
  // on disk before move_branch moves there; many edits make one pack. `parent` empty: the first.
  ObjectId write_commit(const ObjectId& parent, const std::vector<TreeEdit>& edits,
                        const Signature& author, const Signature& committer,
                        const std::string& message);
  // Compare-and-swap of `branch` from `expected` (empty: unborn) to `next`, synced. Error{busy}
  // where the branch is elsewhere or locked.
  void move_branch(const std::string& reference, const ObjectId& expected, const ObjectId& next,
                   const std::string& log_line, const Signature& who);

  // After a commit: brings the given paths of work tree and index to `commit`, so that git status
  // is clean. Files are replaced by rename and synced, modes as core.sharedRepository says. A path
  // whose file is neither as in `before` nor as in `commit` is left alone and returned.
  std::vector<std::string> refresh(const ObjectId& before, const ObjectId& commit,
                                   const std::vector<std::string>& paths);
  // Brings the paths (none: all) of work tree and index to `commit`, whatever commit they were at:
  // what the index holds and the file still is, or what is missing, is replaced.
  CheckedOut check_out(const ObjectId& commit, const std::vector<std::string>& paths);
  // Of `paths`, those whose work-tree file or index entry is not as `commit` holds it.
  std::vector<std::string> edited_by_hand(const ObjectId& commit,
                                          const std::vector<std::string>& paths) const;

  // The files that lie in the work tree, committed or not, in path order: a mode as in a tree, 0
  // for what no tree holds, no blob ids. .git is left out.
  std::vector<TreeFile> work_tree_files() const;
  // A regular file's bytes; no symbolic link is followed.
  std::string read_work_tree_file(const std::string& path) const;

  // A value of git's configuration (repository, then user's where HOME has one), or nothing.
  std::optional<std::string> config(const std::string& name) const;
  void set_config(const std::string& name, const std::string& value);
  // The mode for a new file of the shared directory, as core.sharedRepository and umask say.
  unsigned file_mode() const;
  // What makes git itself show other history or objects than this repository's own: "refs/replace",
  // "info/grafts", "shallow" (never followed here), "objects/info/alternates" (read from).
  std::vector<std::string> foreign_sources() const;

  // Installs the hook that has `executable` (an absolute path) judge commits made by hand. False
  // where it would not be called: an existing hook or core.hooksPath is left as it is, a bare
  // repository has no such commits.
  bool install_pre_commit_hook(const std::string& executable);

 private:
  struct Impl;
  explicit Repository(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Where git's configuration outside repositories is read instead of /etc and $HOME: the folders
// that hold `gitconfig` and `.gitconfig`; "" for none. Holds for repositories opened afterwards.
void use_config_of(const std::string& system, const std::string& home);

}  // namespace dc::git
