#include "view/revisits.h"

#include <algorithm>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

Cell urgency_cell(std::optional<int> days_left) {
  if (!days_left) return {};
  const bool is_late = *days_left < 0;
  const std::string code = is_late ? "red" : "green";
  return {code, text("light." + code), is_late ? Light::red : Light::green};
}

std::vector<Cell> due_row(const RevisitDue& revisit, const Surroundings& around) {
  const Item& item = revisit.judged.item;
  std::optional<int> days_left;
  if (revisit.due) days_left = *revisit.due - around.day;
  return {cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(item.lead.empty() ? "" : unit_name(item.lead, around.registers, around.day)),
          cell_of(Value(std::string(code_of(item.state))),
                  text("state." + std::string(code_of(item.state)))),
          cell_of(item.completed),
          cell_of(revisit.due),
          cell_of(days_left),
          urgency_cell(days_left)};
}

std::vector<Cell> result_row(const Docket& item, const Step& step, const Registers& names) {
  std::vector<Cell> cells{cell_of(item.id()), cell_of(item.head.text("title")),
                          cell_of(step["day"])};
  for (const char* field :
       {"place", "how", "team", "claim", "verified", "feedback", "verdict", "handling"})
    cells.push_back(cell_of(step[field], value_words(field, step[field], names, step.day())));
  cells.push_back(cell_of(step.id()));
  return cells;
}

}  // namespace

Table revisits_due(Table frame, const std::vector<RevisitDue>& revisits,
                   const Surroundings& surroundings) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"title", text("column.task"), Align::left, true},
                   {"lead", text("column.lead-id"), Align::left, false},
                   {"lead_name", text("field.lead"), Align::left, true},
                   {"state", text("field.state"), Align::left, true},
                   {"completed", text("column.completed"), Align::left, true},
                   {"due", text("column.revisit-due"), Align::left, true},
                   {"days_left", text("column.days-left"), Align::right, true},
                   {"light", text("column.light"), Align::left, true}};
  for (const RevisitDue& one : revisits) frame.rows.push_back(due_row(one, surroundings));
  return frame;
}

Table revisit_results(Table frame, const std::vector<Docket>& items, const Registers& names) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"title", text("column.task"), Align::left, true},
                   {"day", text("column.date"), Align::left, true},
                   {"place", text("field.place"), Align::left, true},
                   {"how", text("field.how"), Align::left, true},
                   {"team", text("field.team"), Align::left, true},
                   {"claim", text("field.claim"), Align::left, true},
                   {"verified", text("field.verified"), Align::left, true},
                   {"feedback", text("field.feedback"), Align::left, true},
                   {"verdict", text("field.verdict"), Align::left, true},
                   {"handling", text("field.handling"), Align::left, true},
                   {"step", text("column.step"), Align::left, false}};
  for (const Docket& item : items) {
    const auto withdrawn = withdrawn_steps(item.steps);
    for (const Step& step : item.steps)
      if (step.name() == "revisit" &&
          std::find(withdrawn.begin(), withdrawn.end(), step.id()) == withdrawn.end())
        frame.rows.push_back(result_row(item, step, names));
  }
  return frame;
}

}  // namespace dc::view
