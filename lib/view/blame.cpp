#include "view/blame.h"

#include "model/item.h"
#include "query/decision.h"
#include "query/origins.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::FieldOrigin;

const char* kinds_of(Kind kind) {
  return kind == Kind::unit ? "unit-kind" : "source";
}

std::string decider(const Step& step, const Registers& names) {
  return step.text("by_name").empty() ? person_name(step.by(), names) : step.text("by_name");
}

Cell value_cell(const Docket& docket, const FieldOrigin& origin, const Registers& names, Date day) {
  return cell_of(origin.value,
                 value_words(origin.field, origin.value, names, day, kinds_of(docket.kind)));
}

std::vector<Cell> row_of(const Docket& docket, const FieldOrigin& origin, const Registers& names,
                         const CommitOf& commit_of) {
  static const Step none;
  const Step& step = origin.step ? docket.steps[*origin.step] : none;
  const query::Decision decision = query::decision_of(docket, step);
  const Step& decided = *decision.step;
  const Date day = origin.step ? step.day() : Date();
  const char* part = origin.part == FieldOrigin::Part::head ? "head" : "standing";
  const std::string act = origin.step ? act_of(step) : "";
  return {cell_of(Value(origin.field), field_word(origin.field)),
          value_cell(docket, origin, names, day),
          origin.step ? cell_of(Value(act), act_word(act)) : Cell{},
          cell_of(step["day"]),
          recorded_cell(step),
          origin.step ? commit_cell(commit_of(step)) : Cell{},
          decided.by().empty() ? Cell{} : cell_of(decider(decided, names)),
          cell_of(step.actor_name()),
          cell_of(decision.reason),
          cell_of(Value(part), text(std::string("part.") + part)),
          cell_of(step.id()),
          cell_of(decided.by()),
          cell_of(step.actor()),
          cell_of(step["doc"])};
}

}  // namespace

Table blame_table(Table frame, const Docket& docket, const Registers& names,
                  const CommitOf& commit_of) {
  frame.columns = {{"field", text("column.field"), Align::left, true},
                   {"value", text("column.value"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"recorded", text("column.recorded"), Align::left, true},
                   {"commit", text("column.commit"), Align::left, true},
                   {"by_name", text("column.by"), Align::left, true},
                   {"actor_name", text("column.actor"), Align::left, true},
                   {"reason", text("column.reason"), Align::left, true},
                   {"part", text("column.part"), Align::left, false},
                   {"step", text("column.step"), Align::left, false},
                   {"by", text("column.by"), Align::left, false},
                   {"actor", text("column.actor"), Align::left, false},
                   {"paper", text("column.paper"), Align::left, false}};
  for (const FieldOrigin& origin : query::field_origins(docket))
    if (!origin.field.ends_with("_name"))
      frame.rows.push_back(row_of(docket, origin, names, commit_of));
  return frame;
}

}  // namespace dc::view
