#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "git/repository.h"
#include "verify/files.h"

namespace dc::verify {

// A file that a commit changes: what it leaves at the path, or nothing where it removes it.
struct ChangedFile {
  std::string path;
  unsigned mode = 0100644;
  std::optional<std::string> bytes;
};

// What differs between a commit (empty: nothing yet) and files, with the bytes of the latter.
std::vector<ChangedFile> difference(const git::Repository& repository, const git::ObjectId& before,
                                    const Files& after);

// Every finding of what a commit on top of `before` changes (design.md §1): each record is its
// former self with legal steps appended, in bytes and in values; its head changes by correct steps
// alone; adopted documents and attachments are untouched; no other file comes in. Steps are judged
// by the parent's rules version, policy and calendars, and by registers that hold the earlier steps
// of the same commit. Findings are in the order of the files. Throws Error{unreadable} where
// `before` itself cannot be read.
Findings judge_change(const git::Repository& repository, const git::ObjectId& before,
                      const std::vector<ChangedFile>& change);

}  // namespace dc::verify
