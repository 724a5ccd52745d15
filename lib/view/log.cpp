#include "view/log.h"

#include <algorithm>

#include "model/item.h"
#include "view/cells.h"

namespace dc::view {
namespace {

constexpr std::size_t minutes = 16;  // 2026-03-02T09:12

// 2026-03-02 09:12, in the zone it was recorded in.
Cell recorded_cell(const Step& step) {
  const std::string& at = step.text("at");
  std::string words = at.substr(0, minutes);
  if (words.size() == minutes) words[10] = ' ';
  return cell_of(Value(at), verbatim(words));
}

Cell changes_cell(const StepWords& words) {
  Value list = Value::list();
  for (const FieldChange& change : words.changes)
    list.push_back(
        Value::map().set("field", change.field).set("was", change.was).set("now", change.now));
  return words.changes.empty() ? cell_of(list) : cell_of(list, words.changed());
}

// A title where the record has one, a person's name.
const std::string& title_of(const Docket& docket) {
  return docket.head.text(docket.kind == Kind::person ? "name" : "title");
}

// What the step says and does, besides who decided it; a record's first step says what it is.
Text what(const LoggedStep& logged) {
  const StepWords& words = logged.words;
  std::vector<Text> parts;
  if (logged.index == 0 && !title_of(*logged.docket).empty())
    parts.push_back(verbatim(title_of(*logged.docket)));
  for (const Text& part :
       {words.content, words.changed(), words.waived, words.irregular, words.withdrawn})
    if (!part.empty()) parts.push_back(part);
  return parts.empty() ? Text{} : joined(parts, text("said.join"));
}

Cell said(const Text& words, Language language) {
  return cell_of(words.empty() ? "" : say(words, language));
}

Cell list_cell(const Value& list) {
  return cell_of(list.is_list() ? list : Value::list());
}

std::vector<Cell> row_of(const LoggedStep& logged, Language language) {
  const Step& step = logged.step();
  const StepWords& words = logged.words;
  return {recorded_cell(step),
          cell_of(step["day"]),
          cell_of(logged.docket->id()),
          cell_of(Value(act_of(step)), words.act),
          said(what(logged), language),
          said(words.decider, language),
          cell_of(step.actor_name()),
          cell_of(step.id()),
          cell_of(step.by()),
          cell_of(step.actor()),
          said(words.content, language),
          changes_cell(words),
          list_cell(step["waived"]),
          list_cell(step["irregular"]),
          cell_of(Value(!words.withdrawn.empty())),
          cell_of(step["doc"]),
          cell_of(title_of(*logged.docket))};
}

}  // namespace

Table log_table(Table frame, const std::vector<LoggedStep>& steps, LogOf of, Language language) {
  frame.columns = {{"recorded", text("column.recorded"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"record", text("column.record"), Align::left, of == LogOf::ledger},
                   {"act", text("column.act"), Align::left, true},
                   {"what", text("column.what"), Align::left, true},
                   {"by_name", text("column.by"), Align::left, true},
                   {"actor_name", text("column.actor"), Align::left, true},
                   {"step", text("column.step"), Align::left, false},
                   {"by", text("column.by"), Align::left, false},
                   {"actor", text("column.actor"), Align::left, false},
                   {"content", text("column.content"), Align::left, false},
                   {"changes", text("column.changes"), Align::left, false},
                   {"waived", text("column.waived"), Align::left, false},
                   {"irregular", text("column.irregular"), Align::left, false},
                   {"withdrawn", text("column.withdrawn"), Align::left, false},
                   {"paper", text("column.paper"), Align::left, false},
                   {"title", text("field.title"), Align::left, false}};
  for (const LoggedStep& logged : steps) frame.rows.push_back(row_of(logged, language));
  return frame;
}

std::vector<LoggedStep> in_order(const Docket& docket, const Registers& names) {
  std::vector<LoggedStep> steps;
  auto words = history_words(docket, names);
  for (std::size_t i = 0; i < words.size(); ++i) steps.push_back({&docket, i, std::move(words[i])});
  return steps;
}

std::vector<LoggedStep> newest_first(const std::vector<Docket>& dockets, const Registers& names) {
  std::vector<LoggedStep> steps;
  for (const Docket& docket : dockets) {
    auto some = in_order(docket, names);
    std::move(some.begin(), some.end(), std::back_inserter(steps));
  }
  std::stable_sort(steps.begin(), steps.end(), [](const LoggedStep& a, const LoggedStep& b) {
    return a.step().at() < b.step().at();
  });
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace dc::view
