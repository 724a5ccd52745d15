#include "view/log.h"

#include <algorithm>
#include <utility>

#include "model/item.h"
#include "view/cells.h"

namespace dc::view {
namespace {

Value change_value(const std::string& field, const Value& was, const Value& now) {
  return Value::map().set("field", field).set("was", was).set("now", now);
}

// What the step moved of the standing; of a correction, the field of the head.
Cell changes_cell(const Step& step, const StepWords& words) {
  Value list = Value::list();
  if (step.name() == "correct")
    list.push_back(change_value(step.text("field"), step["old"], step["new"]));
  for (const FieldChange& change : words.changes)
    list.push_back(change_value(change.field, change.was, change.now));
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

}  // namespace

Table log_table(Table frame, LogOf of) {
  frame.columns = {{"recorded", text("column.recorded"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"record", text("column.record"), Align::left, of == LogOf::ledger},
                   {"act", text("column.act"), Align::left, true},
                   {"what", text("column.what"), Align::left, true},
                   {"by_name", text("column.by"), Align::left, true},
                   {"actor_name", text("column.actor"), Align::left, true},
                   {"commit", text("column.commit"), Align::left, true},
                   {"step", text("column.step"), Align::left, false},
                   {"by", text("column.by"), Align::left, false},
                   {"actor", text("column.actor"), Align::left, false},
                   {"content", text("column.content"), Align::left, false},
                   {"changes", text("column.changes"), Align::left, false},
                   {"reason", text("column.reason"), Align::left, false},
                   {"waived", text("column.waived"), Align::left, false},
                   {"irregular", text("column.irregular"), Align::left, false},
                   {"withdrawn", text("column.withdrawn"), Align::left, false},
                   {"paper", text("column.paper"), Align::left, false},
                   {"title", text("field.title"), Align::left, false},
                   {"seq", text("column.seq"), Align::right, false}};
  return frame;
}

Row log_row(const LoggedStep& logged, const std::string& commit, Language language) {
  const Step& step = logged.step();
  const StepWords& words = logged.words;
  return {recorded_cell(step),
          cell_of(step["day"]),
          cell_of(logged.docket->id()),
          cell_of(Value(act_of(step)), words.act),
          said(what(logged), language),
          said(words.decider, language),
          cell_of(step.actor_name()),
          commit_cell(commit),
          cell_of(step.id()),
          cell_of(step.by()),
          cell_of(step.actor()),
          said(words.content, language),
          changes_cell(step, words),
          cell_of(step.text("reason")),
          list_cell(step["waived"]),
          list_cell(step["irregular"]),
          cell_of(Value(!words.withdrawn.empty())),
          cell_of(step["doc"]),
          cell_of(title_of(*logged.docket)),
          cell_of(step["seq"])};
}

std::vector<LoggedStep> logged_steps(const Docket& docket, const std::vector<std::size_t>& places,
                                     const Registers& names) {
  if (places.empty()) return {};
  std::vector<LoggedStep> steps;
  auto words = words_at(docket, places, names);
  for (std::size_t i = 0; i < places.size(); ++i)
    steps.push_back({&docket, places[i], std::move(words[i])});
  return steps;
}

void sort_newest_first(std::vector<LoggedStep>& steps) {
  const auto recorded = [](const LoggedStep& one) {
    return std::make_pair(one.step().at(), one.step()["seq"].number());
  };
  std::stable_sort(steps.begin(), steps.end(), [&](const LoggedStep& a, const LoggedStep& b) {
    return recorded(a) < recorded(b);
  });
  std::reverse(steps.begin(), steps.end());
}

}  // namespace dc::view
