#pragma once
#include <vector>

#include "model/docket.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

enum class ExtensionsShown { every, waiting };  // waiting: for a decision or for filing

// 延期登记簿 (Art. 20(2)), an application a row: item title lead lead_name number asked asked_by
// reason progress original was until granted decided decided_by filed outcome moved days total_days
// current repeated irregular. An extension is marked as repeated from the number `repeated_from` of
// the policy on (0: never).
Table extensions_table(Table frame, const std::vector<Docket>& items,
                       const Surroundings& surroundings, ExtensionsShown shown, int repeated_from);

}  // namespace dc::view
