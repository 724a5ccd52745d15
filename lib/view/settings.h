#pragma once
#include <string>
#include <vector>

#include "base/value.h"
#include "model/docket.h"
#include "model/policy.h"
#include "view/table.h"

namespace dc::view {

// The values of one policy: key value unit source local; in JSON also from.
Table policy_table(Table frame, const Policy& policy);

// An adopted calendar: its file and what it holds.
struct CalendarFile {
  std::string file;
  Value document;
};
// By year: year source days_off make_up_days file; in JSON also title and issued.
Table calendar_table(Table frame, const std::vector<CalendarFile>& calendars);

// The ledger's own settings, one a row: setting value.
Table config_table(Table frame, const Docket& ledger);

}  // namespace dc::view
