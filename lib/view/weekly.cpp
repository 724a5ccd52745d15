#include "view/weekly.h"

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

std::vector<Column> columns() {
  return {{"source", text("column.resolved-by"), Align::left, true},
          {"id", text("field.id"), Align::left, true},
          {"title", text("column.resolution"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("field.lead"), Align::left, true},
          {"leader", text("column.leader-id"), Align::left, false},
          {"leader_name", text("field.leader"), Align::left, true},
          {"person", text("column.person-id"), Align::left, false},
          {"person_name", text("field.person"), Align::left, true},
          {"due", text("field.due"), Align::left, true},
          {"progress", text("column.week-progress"), Align::left, true},
          {"problems", text("column.problems"), Align::left, true},
          {"next", text("column.next-week"), Align::left, true},
          {"state", text("field.state"), Align::left, true},
          {"entered", text("column.entered"), Align::left, false},
          {"missing", text("column.no-entry"), Align::left, false},
          {"unchanged", text("column.weeks-unchanged"), Align::right, false},
          {"mark", text("column.mark"), Align::left, true}};
}

Cell person_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : person_name(id, around.registers));
}

Cell limit_cell(const Item& item) {
  if (item.due || !item.cycle) return cell_of(item.due);
  return cell_of(Value(item.cycle->code()), words_for(*item.cycle));
}

Cell mark_cell(bool is_missing, int unchanged, const Policy& policy) {
  if (is_missing) return {"no-entry", text("mark.no-entry"), Light::red};
  const int most = policy.number("weekly_unchanged");
  if (most > 0 && unchanged >= most)
    return {"unchanged", text("mark.unchanged", unchanged), Light::yellow};
  return {};
}

std::vector<Cell> row(const Item& item, const WeeklySheet& sheet, const Surroundings& around) {
  const WeekEntry* entry = entry_of(item, sheet.week);
  const bool is_missing = lacks_entry(item, sheet.week, sheet.days, sheet.policy);
  const int unchanged = weeks_unchanged(item, sheet.week, sheet.days, sheet.policy);
  const auto of_entry = [&](std::string WeekEntry::*part) {
    return cell_of(entry != nullptr ? entry->*part : std::string());
  };
  const std::string state(code_of(item.state));
  return {cell_of(Value(item.sources.empty() ? "" : item.sources.front().written()),
                  sources_cell(item, around.registers).words),
          cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(item.lead.empty() ? "" : unit_name(item.lead, around.registers, around.day)),
          cell_of(item.leader),
          person_cell(item.leader, around),
          cell_of(item.person),
          person_cell(item.person, around),
          limit_cell(item),
          of_entry(&WeekEntry::progress),
          of_entry(&WeekEntry::problems),
          of_entry(&WeekEntry::next),
          cell_of(Value(state), text("state." + state)),
          cell_of(entry != nullptr ? std::optional(entry->day) : std::nullopt),
          cell_of(Value(is_missing)),
          cell_of(Value(unchanged)),
          mark_cell(is_missing, unchanged, sheet.policy)};
}

void note_week(Table& table, const WeeklySheet& sheet) {
  const auto worked = workdays_in(sheet.week, sheet.days);
  if (!worked) {
    table.notes.push_back(text("view.week-unknown", written(sheet.week)));
  } else if (!*is_counted(sheet.week, sheet.days, sheet.policy)) {
    table.notes.push_back(text("view.week-left-out", written(sheet.week), *worked));
  }
}

}  // namespace

Text weekly_title(IsoWeek week) {
  const Date monday = monday_of(week);
  return text("view.weekly", written(week), monday.iso(), (monday + 6).iso());
}

Table weekly_table(Table frame, const std::vector<query::Judged>& items, const WeeklySheet& sheet,
                   const Surroundings& surroundings) {
  frame.columns = columns();
  for (const query::Judged& one : items) frame.rows.push_back(row(one.item, sheet, surroundings));
  frame.groups.push_back({frame.title, 0, frame.rows.size()});
  note_week(frame, sheet);
  return frame;
}

}  // namespace dc::view
