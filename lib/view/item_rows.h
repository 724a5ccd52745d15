#pragma once
#include <cstddef>
#include <functional>
#include <set>
#include <span>
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
// of `shown`, before the rest, which only JSON and --fields show: without Detail::every they are
// not made.
class ItemRows {
 public:
  explicit ItemRows(const std::vector<std::string>& shown = {}, Detail detail = Detail::every);
  std::vector<Column> columns() const;
  std::size_t size() const { return order_.size(); }
  Row row(const query::Judged& judged, const Surroundings& surroundings) const;
  // Into the cells of the columns from `begin` on, in the room of another row's.
  void fill(std::span<Cell> cells, std::size_t begin, const query::Judged& judged,
            const Surroundings& surroundings) const;

 private:
  std::vector<std::size_t> order_;
  std::size_t shown_;
};

// The same keys as fields of --where, in the order of ItemRows().
std::vector<query::Field> item_fields();

// Columns of dc list, and its rows.
ItemRows list_rows(Detail detail);

// The titles of its sources; in words 文件标题（文号）第N条, joined where there are several.
Cell sources_cell(const Item& item, const Registers& registers);
void fill_sources(Cell& cell, const Item& item, const Registers& registers, Detail detail);

// The years without an arrangement that working days of rows would need.
class MissingCalendars {
 public:
  explicit MissingCalendars(const WorkingDays& days) : days_(days) {}
  void add(const query::Judged& judged);
  // One note that names them; none where there are none.
  std::vector<Text> notes() const;

 private:
  const WorkingDays& days_;
  std::set<int> years_;
};
void note_missing_calendars(Table& table, const std::vector<query::Judged>& items,
                            const WorkingDays& days);

}  // namespace dc::view
