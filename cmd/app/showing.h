#pragma once
#include <string>

#include "app/session.h"

namespace dc {

// dc show: one record of any kind; for people a sheet, as JSON one row with its steps.
// Error{not_found} where no record has that id.
int show_record(Session& session, const std::string& id);
// The same of a record already found.
int show_docket(Session& session, const Docket& docket);

}  // namespace dc
