#include "view/reminders.h"

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

std::vector<Cell> row(const Reminder& reminder, int number, const Surroundings& around) {
  const Item& item = reminder.judged.item;
  const auto person = [&](const std::string& id) {
    return cell_of(id.empty() ? id : person_name(id, around.registers));
  };
  const std::string stage(reminder.stage);
  return {cell_of(Value(number)),
          cell_of(item.id),
          cell_of(item.title),
          cell_of(Value(reminder.round), text("said.round", reminder.round)),
          cell_of(Value(stage), text("stage." + stage)),
          cell_of(item.notice.empty() ? "" : around.notice_number(item.notice)),
          cell_of(item.due_original),
          cell_of(item.due),
          cell_of(reminder.judged.judgement.days_overdue),
          person(item.leader),
          person(item.person)};
}

}  // namespace

Table reminder_sheet(Table frame, const std::vector<Reminder>& reminders,
                     const Surroundings& surroundings) {
  frame.columns = {{"no", text("column.no"), Align::right, true},
                   {"id", text("field.id"), Align::left, true},
                   {"title", text("column.task"), Align::left, true},
                   {"round", text("column.round"), Align::left, true},
                   {"stage", text("field.stage"), Align::left, true},
                   {"notice", text("field.notice"), Align::left, true},
                   {"due_original", text("field.due_original"), Align::left, true},
                   {"due", text("field.due"), Align::left, true},
                   {"days_overdue", text("column.days-overdue"), Align::right, true},
                   {"leader_name", text("field.leader"), Align::left, true},
                   {"person_name", text("field.person"), Align::left, true}};
  for (const Reminder& one : reminders)
    frame.rows.push_back(row(one, static_cast<int>(frame.rows.size()) + 1, surroundings));
  if (reminders.empty()) return frame;
  const std::string name =
      unit_name(reminders.front().judged.item.lead, surroundings.registers, surroundings.day);
  frame.groups.push_back(
      {text("view.share", frame.title, name, frame.as_of, reminders.size()), 0, frame.rows.size()});
  return frame;
}

}  // namespace dc::view
