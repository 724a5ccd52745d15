#pragma once
#include <string_view>
#include <vector>

#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// A reminder that is due or was just entered.
struct Reminder {
  query::Judged judged;
  std::string_view stage;  // "reminder", "criticism"
  int round = 0;           // the how manieth of the item
};

// 催办单 of one unit: id title round stage notice due_original due days_overdue leader_name
// person_name, under a heading that says whose it is and of which day.
Table reminder_sheet(Table frame, const std::vector<Reminder>& reminders,
                     const Surroundings& surroundings);

}  // namespace dc::view
