#include "view/settings.h"

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

Cell unit_cell(const std::string& unit) {
  return unit.empty() ? Cell{} : cell_of(Value(unit), text("span." + unit));
}

int days_off(const Value& calendar) {
  std::size_t days = 0;
  for (const Value& holiday : calendar["holidays"].list_items())
    days += holiday["dates"].list_items().size();
  return static_cast<int>(days);
}

}  // namespace

Table policy_table(Table frame, const Policy& policy) {
  frame.columns = {{"key", text("column.key"), Align::left, true},
                   {"value", text("column.setting-value"), Align::right, true},
                   {"unit", text("column.span"), Align::left, true},
                   {"source", text("column.basis"), Align::left, true},
                   {"local", text("column.local"), Align::left, true},
                   {"from", text("column.in-force"), Align::left, false}};
  for (const auto& [key, entry] : policy.values().entries())
    frame.rows.push_back({cell_of(key), cell_of(entry["value"]), unit_cell(entry.text("unit")),
                          cell_of(entry["source"]), cell_of(Value(entry["local"].flag())),
                          cell_of(Value(policy.from()))});
  return frame;
}

Table calendar_table(Table frame, const std::vector<CalendarFile>& calendars) {
  frame.columns = {{"year", text("column.year"), Align::right, true},
                   {"source", text("column.basis"), Align::left, true},
                   {"days_off", text("column.days-off"), Align::right, true},
                   {"make_up_days", text("column.make-up-days"), Align::right, true},
                   {"file", text("column.file"), Align::left, true},
                   {"title", text("field.title"), Align::left, false},
                   {"issued", text("field.date"), Align::left, false}};
  for (const CalendarFile& calendar : calendars) {
    const Value& document = calendar.document;
    const auto make_up_days = static_cast<int>(document["workdays"].list_items().size());
    frame.rows.push_back({cell_of(document["year"]), cell_of(document["source"]),
                          cell_of(Value(days_off(document))), cell_of(Value(make_up_days)),
                          cell_of(calendar.file), cell_of(document["title"]),
                          cell_of(document["issued"])});
  }
  return frame;
}

Table config_table(Table frame, const Docket& ledger) {
  frame.columns = {{"setting", text("column.key"), Align::left, true},
                   {"value", text("column.setting-value"), Align::left, true}};
  const auto add = [&](const Value& side, const char* setting) {
    if (side.has(setting)) frame.rows.push_back({cell_of(Value(setting)), cell_of(side[setting])});
  };
  for (const char* setting : {"organ", "zone", "format"}) add(ledger.head, setting);
  for (const char* setting : {"language", "series", "worktree", "rules", "requires"})
    add(ledger.standing, setting);
  return frame;
}

}  // namespace dc::view
