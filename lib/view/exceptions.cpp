#include "view/exceptions.h"

#include <algorithm>

#include "model/item.h"
#include "rules/registry.h"
#include "view/cells.h"
#include "view/field_words.h"
#include "view/step_words.h"

namespace dc::view {
namespace {

struct Exception {
  const char* kind;  // of the family "exception."
  std::string rule;
  std::string reason;
  std::string approved_by;
  std::string approved_by_name;
};

std::vector<Exception> exceptions_of(const Step& step, const Registers& names) {
  std::vector<Exception> all;
  for (const Value& waiver : step["waived"].list_items()) {
    const std::string& by = waiver.text("approved_by");
    const std::string& name = waiver.text("approved_by_name");
    all.push_back({"waived", waiver.text("rule"), waiver.text("reason"), by,
                   name.empty() ? person_name(by, names) : name});
  }
  for (const std::string& rule : step.body.texts("irregular"))
    all.push_back({"irregular", rule, step.text("reason"), "", ""});
  return all;
}

std::string asks(const std::string& rule, Language language) {
  return rules::find_rule(rule) != nullptr ? say(text("rule." + rule), language) : "";
}

std::vector<Cell> row_of(const Docket& docket, const Step& step, const Exception& one,
                         const CommitOf& commit_of, Language language) {
  const auto withdrawn = withdrawn_steps(docket.steps);
  return {
      cell_of(docket.id()),
      cell_of(step["day"]),
      cell_of(Value(act_of(step)), act_word(act_of(step))),
      cell_of(Value(one.kind), text(std::string("exception.") + one.kind)),
      cell_of(one.rule),
      cell_of(asks(one.rule, language)),
      cell_of(one.reason),
      cell_of(one.approved_by_name),
      cell_of(step.actor_name()),
      cell_of(step["at"]),
      cell_of(step.id()),
      cell_of(one.approved_by),
      cell_of(Value(std::find(withdrawn.begin(), withdrawn.end(), step.id()) != withdrawn.end())),
      commit_cell(commit_of(step))};
}

}  // namespace

Table exceptions_table(Table frame, const std::vector<Docket>& dockets, const Registers& names,
                       const CommitOf& commit_of, Language language) {
  frame.columns = {{"record", text("column.record"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"exception", text("column.exception"), Align::left, true},
                   {"rule", text("column.rule"), Align::left, true},
                   {"asks", text("column.asks"), Align::left, true},
                   {"reason", text("column.reason"), Align::left, true},
                   {"approved_by_name", text("column.approved-by"), Align::left, true},
                   {"actor_name", text("column.actor"), Align::left, true},
                   {"recorded", text("column.recorded"), Align::left, false},
                   {"step", text("column.step"), Align::left, false},
                   {"approved_by", text("column.approved-by"), Align::left, false},
                   {"withdrawn", text("column.withdrawn"), Align::left, false},
                   {"commit", text("column.commit"), Align::left, false}};
  for (const Docket& docket : dockets)
    for (const Step& step : docket.steps)
      for (const Exception& one : exceptions_of(step, names))
        frame.rows.push_back(row_of(docket, step, one, commit_of, language));
  return frame;
}

}  // namespace dc::view
