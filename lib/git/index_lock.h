#pragma once
#include "git/files.h"
#include "git/index_file.h"
#include "git/layout.h"
#include "git/work_tree.h"

namespace dc::git {

// An index and its file's lstat.
struct SeenIndex {
  IndexFile index;
  IndexStat stat;
};
SeenIndex see_index(const Layout& layout);
IndexFile read_index(const std::string& path);
// Waits a moment for git to let go of the index; Error{busy} where it does not.
void await_index(const Layout& layout);

// The index of a work tree, locked against git from reading to writing.
class IndexLock {
 public:
  // What was read a moment ago is not read again where the file is the same.
  IndexLock(const Layout& layout, std::optional<SeenIndex> seen);

  IndexFile& index() { return index_; }
  // Was the entry's file written in the second in which the index was, or later? Then equal times
  // prove nothing.
  bool is_racy(const IndexEntry& entry) const { return entry.stat.mtime_seconds >= written_; }
  // Writes the index where it changed. Racy entries whose files differ are marked for comparison,
  // for they would not be racy any more in the new one.
  void commit(const WorkTree& files);

 private:
  void distrust_racy(const WorkTree& files);

  std::string path_;
  LockFile lock_;
  std::uint32_t written_ = 0;  // seconds
  IndexFile index_;
};

}  // namespace dc::git
