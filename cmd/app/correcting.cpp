#include "app/correcting.h"

#include <algorithm>
#include <memory>

#include "base/error.h"
#include "base/number.h"
#include "base/utf8.h"
#include "calendar/document_number.h"
#include "view/field_words.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string set;
  std::string reason;
};

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
  if (!words.empty() && trimmed(words).empty())
    throw usage_error(text("error.field-value", field, words));
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
  session.act(std::move(docket), std::move(step), view::field_word(field));
}

void declare_correction(Command& command, const std::string& help_of_id,
                        Docket (*find)(Session& session, const std::string& words)) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, help_of_id);
  command.option("--set", options->set, "FIELD=VALUE", "help.correct.set");
  command.require("--set");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.action([options, find](Session& session) {
    correct_field(session, find(session, options->id), options->set, options->reason);
    return 0;
  });
}

}  // namespace dc
