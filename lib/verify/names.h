#pragma once
#include <vector>

#include "base/finding.h"
#include "store/ledger.h"
#include "verify/change.h"

namespace dc::verify {

// Units and persons that steps and new records call by name beside their id (lead, lead_name) are
// called so in the register before or after the commit (history-name). Who records and who decides
// is judged by check_recorded.
void check_names(const std::vector<ChangedRecord>& records, const store::Ledger& before,
                 const store::Ledger& after, Findings& findings);

}  // namespace dc::verify
