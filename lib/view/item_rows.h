#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/registers.h"
#include "query/judged.h"
#include "query/where.h"
#include "view/table.h"

namespace dc::view {

// What rows of items need besides the items.
struct Surroundings {
  const Registers& registers;
  Date day;  // units are named as on this day
  // The 文号 of a notice by its id, "" where there is none.
  std::function<std::string(const std::string& notice)> notice_number;
};

// The item row of cli.md: every key, in its order. The columns of `shown` are printed, in the order
// of `shown`, before the rest, which only JSON and --fields show.
std::vector<Column> item_columns(const std::vector<std::string>& shown);
// Cells in the order of item_columns(shown).
std::vector<Cell> item_row(const query::Judged& judged, const Surroundings& surroundings,
                           const std::vector<std::string>& shown);

// The same keys as fields of --where, in the order of item_columns({}), which is that of
// item_row(…, {}) too.
std::vector<query::Field> item_fields();

// dc list: the frame (schema, title, organ, day, revision) with a row an item, in the order given.
Table item_list(Table frame, const std::vector<query::Judged>& items,
                const Surroundings& surroundings);

// 文件标题（文号）第N条, joined where there are several; empty where there is none.
Text source_words(const Item& item, const Registers& registers);

// One note where a row's working days need a year without an arrangement; it names the years.
void note_missing_calendars(Table& table, const std::vector<query::Judged>& items,
                            const WorkingDays& days);

}  // namespace dc::view
