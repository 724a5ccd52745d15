#include "view/due.h"

#include "view/cells.h"

namespace dc::view {
namespace {

using query::Judged;

const std::vector<std::string>& shown() {
  static const std::vector<std::string> keys = {"id",          "title", "lead_name", "leader_name",
                                                "person_name", "due",   "state",     "light"};
  return keys;
}

// After the limit: the last day that is in time, the last working day up to it, and what is left.
constexpr std::ptrdiff_t place_of_days = 6;

std::vector<Cell> days_cells(const Judged& judged, Date today, const WorkingDays& days) {
  const Date last = judged.judgement.last_day.value_or(*judged.item.due);
  return {cell_of(Value(last)), cell_of(days.on_or_before(last)), cell_of(Value(last - today)),
          cell_of(days.between(today, last))};
}

}  // namespace

Table due_list(Table frame, const std::vector<Judged>& items, const Surroundings& surroundings,
               const WorkingDays& days) {
  const ItemRows rows(shown(), frame.detail);
  frame.columns = rows.columns();
  frame.columns.insert(frame.columns.begin() + place_of_days,
                       {{"last_day", text("column.last-day"), Align::left, true},
                        {"last_workday", text("column.last-workday"), Align::left, true},
                        {"days_left", text("column.days-left"), Align::right, true},
                        {"workdays_left", text("column.workdays-left"), Align::right, true}});
  for (const Judged& judged : items) {
    if (!judged.item.due) continue;
    Row cells = rows.row(judged, surroundings);
    const std::vector<Cell> left = days_cells(judged, surroundings.day, days);
    cells.insert(cells.begin() + place_of_days, left.begin(), left.end());
    frame.rows.push_back(std::move(cells));
  }
  return frame;
}

}  // namespace dc::view
