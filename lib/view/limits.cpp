#include "view/limits.h"

#include "model/item.h"
#include "query/decision.h"
#include "query/limits.h"
#include "view/cells.h"
#include "view/field_words.h"
#include "view/step_words.h"

namespace dc::view {
namespace {

// A limit's day, else its cycle, else nothing.
Cell limit_cell(const std::optional<Date>& day, const std::string& cycle, const Registers& names) {
  if (day || cycle.empty()) return cell_of(day);
  return cell_of(Value(cycle), value_words("cycle", cycle, names, Date()));
}

std::string who(const Step& step, const Registers& names) {
  if (step.by().empty()) return step.actor_name();
  return step.text("by_name").empty() ? person_name(step.by(), names) : step.text("by_name");
}

std::vector<Cell> row_of(const Docket& item, const query::LimitMove& move, const Registers& names,
                         const CommitOf& commit_of) {
  const Step& step = item.steps[move.step];
  const query::Decision decision = query::decision_of(item, step);
  const Step& decided = *decision.step;
  const Value& standing = item.standing;
  return {cell_of(item.id()),
          cell_of(item.head.text("title")),
          cell_of(step["day"]),
          cell_of(Value(act_of(step)), act_word(act_of(step))),
          cell_of(move.was),
          limit_cell(move.now, move.cycle, names),
          cell_of(step["due"].text("text")),
          cell_of(decision.reason),
          cell_of(who(decided, names)),
          cell_of(standing.date("due_original")),
          limit_cell(standing.date("due"), standing.text("cycle"), names),
          cell_of(step["at"]),
          cell_of(step.id()),
          cell_of(decided.by().empty() ? decided.actor() : decided.by()),
          commit_cell(commit_of(step))};
}

}  // namespace

Table limits_table(Table frame, const std::vector<Docket>& items, const Registers& names,
                   const CommitOf& commit_of, LimitsShown shown) {
  frame.columns = {{"item", text("column.item"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"was", text("column.was"), Align::left, true},
                   {"now", text("column.now"), Align::left, true},
                   {"as_written", text("column.as-written"), Align::left, true},
                   {"reason", text("column.reason"), Align::left, true},
                   {"by_name", text("column.by"), Align::left, true},
                   {"original", text("field.due_original"), Align::left, true},
                   {"current", text("column.current"), Align::left, true},
                   {"recorded", text("column.recorded"), Align::left, false},
                   {"step", text("column.step"), Align::left, false},
                   {"by", text("column.by"), Align::left, false},
                   {"commit", text("column.commit"), Align::left, false}};
  for (const Docket& item : items)
    for (const query::LimitMove& move : query::limit_moves(item))
      if (move.moves || shown == LimitsShown::every)
        frame.rows.push_back(row_of(item, move, names, commit_of));
  return frame;
}

}  // namespace dc::view
