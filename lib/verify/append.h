#pragma once
#include "base/finding.h"
#include "store/record.h"

namespace dc::verify {

// Whether `after` is `before` with steps appended, in bytes and in values, its head changed by
// correct steps alone (ledger-append-only). Findings name the record's path.
void check_appended(const store::Record& before, const store::Record& after, Findings& findings);

// Whether the text is what the program itself would have written for these steps (format-canonical,
// a warning). `before` is null for a new record.
void check_canonical(const store::Record* before, const store::Record& after, Findings& findings);

}  // namespace dc::verify
