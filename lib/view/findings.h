#pragma once
#include "base/finding.h"
#include "view/table.h"

namespace dc::view {

// Findings as rows: file line severity rule sentence remedy, sentences in `language`.
Table findings_table(Table frame, const Findings& findings, Language language);

}  // namespace dc::view
