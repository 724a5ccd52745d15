#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "git/repository.h"
#include "store/ledger.h"
#include "verify/files.h"
#include "verify/stage_reports.h"

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

// A record that a change leaves readable.
struct ChangedRecord {
  store::Record now;
  std::size_t former_steps = 0;
  std::vector<int> lines;  // of the steps
  bool is_sound = true;    // its former self with steps appended
};

struct JudgedChange {
  Findings findings;
  std::vector<ChangedRecord> records;
};

enum class Wanted { all, errors };  // warnings too?

// The ledgers that a caller keeps while he walks a history: before the change, and another of the
// same commit, which takes the steps one by one. Without stage reports all are looked at.
struct Standpoint {
  const store::Ledger& parent;
  store::Ledger& so_far;
  const StageReports* stage_reports = nullptr;
};

JudgedChange judge_change_over(const Standpoint& standpoint, const std::vector<ChangedFile>& change,
                               Wanted wanted);

}  // namespace dc::verify
