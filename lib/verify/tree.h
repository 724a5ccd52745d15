#pragma once
#include <cstddef>

#include "base/date.h"
#include "base/finding.h"
#include "verify/files.h"

namespace dc::verify {

struct Judged {
  Findings findings;        // by file and line
  bool readable = true;     // every file could be read as its kind
  std::size_t records = 0;  // how many were judged
};

// Every finding of a ledger as it stands: structure, each docket's own order, files that may not be
// there, adopted documents and attachments, every step judged again by the rules, and what only the
// whole shows on the day `today`. Where a register cannot be read, the rules are not judged: they
// would find its units and persons missing everywhere.
Judged judge_ledger(const Files& files, Date today);

}  // namespace dc::verify
