#include "app/stepping.h"

#include "base/error.h"
#include "base/number.h"
#include "calendar/document_number.h"

namespace dc {
namespace {

enum class Type { text, number, flag, list };

Type type_of(const std::string& field) {
  if (field == "category" || field == "order") return Type::number;
  if (field == "revisit" || field == "classified" || field == "field_study") return Type::flag;
  if (field == "weight" || field == "sources") return Type::list;
  return Type::text;
}

Value list_of(const std::string& words) {
  Value list = Value::list();
  for (std::size_t at = 0; at <= words.size();) {
    const auto end = std::min(words.find(',', at), words.size());
    if (end > at) list.push_back(words.substr(at, end - at));
    at = end + 1;
  }
  return list;
}

Value value_of(const std::string& field, const std::string& words) {
  switch (type_of(field)) {
    case Type::text:
      return words.empty() ? Value()
                           : Value(field == "number" ? normalised_document_number(words) : words);
    case Type::list:
      return words.empty() ? Value() : list_of(words);
    case Type::flag:
      if (words == "true" || words == "false") return words == "true";
      break;
    case Type::number:
      if (const auto number = whole_number(words)) return *number;
      break;
  }
  throw usage_error(text("error.field-value", field, words));
}

}  // namespace

void set_state(Step& step, std::string_view state) {
  step.body.set("sets", Value::map().set("state", state));
}

void set_limit(Step& step, const Deadline& deadline, std::optional<Date> was) {
  const Value limit = Session::limit_of(deadline, was);
  step.body.set("due", limit);
  Value sets = step.sets().is_map() ? step.sets() : Value::map();
  if (deadline.due) {
    sets.set("due", *deadline.due);
  } else if (was) {
    sets.set("due", Value());
  }
  if (deadline.cycle) sets.set("cycle", deadline.cycle->code());
  if (!limit["milestones"].is_null()) sets.set("milestones", limit["milestones"]);
  step.body.set("sets", std::move(sets));
}

void correct_field(Session& session, Docket docket, const std::string& assignment,
                   const std::string& reason) {
  const auto equals = assignment.find('=');
  if (equals == std::string::npos || equals == 0)
    throw usage_error(text("error.assignment", assignment), {text("hint.assignment")});
  const std::string field = assignment.substr(0, equals);
  const Value value = value_of(field, assignment.substr(equals + 1));
  Step step = session.begin("correct");
  step.body.set("field", field);
  step.body.set("old", docket.head[field]);
  step.body.set("new", value);
  step.body.set("reason", reason);
  if (value.is_null()) {
    docket.head.erase(field);
  } else if (field != "id") {
    docket.head.set(field, value);
  }
  session.act(std::move(docket), std::move(step), text("told.correct", field));
}

}  // namespace dc
