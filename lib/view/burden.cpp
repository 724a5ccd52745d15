#include "view/burden.h"

#include <algorithm>
#include <map>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

Cell exceeds_cell(const MonthlyBurden& one) {
  const bool is_exceeded = exceeds(one.burden, one.policy);
  return {Value(is_exceeded), {}, is_exceeded ? Light::red : Light::none};
}

std::vector<Cell> row(const MonthlyBurden& one, const Registers& names, Date day) {
  return {cell_of(one.month.iso().substr(0, 7)),    cell_of(one.unit),
          cell_of(unit_name(one.unit, names, day)), cell_of(Value(one.burden.tasks)),
          cell_of(Value(one.burden.reminders)),     cell_of(Value(one.burden.reports)),
          cell_of(Value(one.burden.returns)),       exceeds_cell(one)};
}

}  // namespace

Table burden_table(Table frame, const std::vector<MonthlyBurden>& burdens, const Registers& names,
                   Date day) {
  frame.columns = {{"month", text("column.month"), Align::left, true},
                   {"unit", text("column.slug"), Align::left, false},
                   {"name", text("field.lead"), Align::left, true},
                   {"tasks", text("column.tasks"), Align::right, true},
                   {"reminders", text("column.reminders"), Align::right, true},
                   {"reports", text("column.reports-asked"), Align::right, true},
                   {"returns", text("column.returns"), Align::right, true},
                   {"exceeds", text("column.exceeds"), Align::left, true}};
  std::map<std::string, std::size_t> order;
  for (const Unit* unit : names.units()) order.emplace(unit->id, order.size());
  std::vector<const MonthlyBurden*> sorted;
  for (const MonthlyBurden& one : burdens) sorted.push_back(&one);
  const auto rank = [&](const MonthlyBurden* one) {
    const auto place = order.find(one->unit);
    return std::pair(one->month, place != order.end() ? place->second : order.size());
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
  for (const MonthlyBurden* one : sorted) frame.rows.push_back(row(*one, names, day));
  return frame;
}

}  // namespace dc::view
