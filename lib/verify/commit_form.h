#pragma once
#include <vector>

#include "base/finding.h"
#include "git/raw.h"
#include "model/registers.h"
#include "verify/change.h"

namespace dc::verify {

// What a commit says of itself, against the steps that it holds: each adds findings of the family
// history-…, without a place where no file is meant.

// One parent, a message in UTF-8 without NUL, all lines that a commit has.
void check_object(const git::RawCommit& commit, Findings& findings);

// Landings never run backwards.
void check_landing(const git::RawCommit& parent, const git::RawCommit& commit, Findings& findings);

// A step is recorded before it lands, by a person whom the register knows under that name.
// `before` and `after` are the registers round the commit.
void check_recorded(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                    const store::Ledger& before, const store::Ledger& after, Findings& findings);

// The author is who recorded: his name, and his address or ID@dc.invalid. Where several persons
// recorded, another known one may have entered it all.
void check_author(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                  const store::Ledger& before, const store::Ledger& after, Findings& findings);

// Trailers Dc-Step, Dc-Record, Dc-Actor and Dc-Count, where there are any, name what is there.
void check_trailers(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                    Findings& findings);

}  // namespace dc::verify
