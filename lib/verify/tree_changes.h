#pragma once
#include <string>
#include <vector>

#include "base/finding.h"
#include "git/raw.h"

namespace dc::verify {

// A file in which two trees differ; an empty id stands for no file.
struct FileChange {
  std::string path;
  std::string mode;         // as the tree writes it
  std::string former_mode;  // "" where there was none
  git::ObjectId before;
  git::ObjectId after;
};

struct TreeChanges {
  std::vector<FileChange> files;
  Findings findings;  // history-tree: how the trees that came in are not as git and dc write them
};

// What a root tree changes of another; equal subtrees are skipped by id. Trees must be sorted and
// unique, of modes 40000 and 100644 only, with lower-case ASCII names that every system can hold; a
// flaw that the former tree of the same folder had already is not told again.
TreeChanges compare_trees(git::RawObjects& objects, const git::ObjectId& before,
                          const git::ObjectId& after);

}  // namespace dc::verify
