// dc source add: where items come from: a meeting, document, instruction, proposal … with its
// clauses (Arts. 6, 17, 18).
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"
#include "calendar/document_number.h"

namespace dc {
namespace {

struct Options {
  std::string kind;
  std::string title;
  std::optional<Date> date;
  std::string number;
  std::optional<Date> received;
  std::optional<Date> report_by;
  std::string level;
  std::string assigner;
  std::string issuing_organ;
  std::string handler;
  std::string proposer;
  std::vector<std::string> weight;
  bool field_study = false;
  std::vector<std::string> clauses;
};

Value clauses_of(const std::vector<std::string>& written) {
  Value list = Value::list();
  for (const std::string& one : written) {
    const auto colon = one.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == one.size())
      throw usage_error(text("error.clause", one), {text("hint.clause")});
    list.push_back(Value::map().set("id", one.substr(0, colon)).set("text", one.substr(colon + 1)));
  }
  return list;
}

// A 文号 that is almost one is told, never rewritten (interchange.md).
void check_number(Session& session, const std::string& number) {
  if (is_malformed_document_number(number)) session.note(text("note.document-number", number));
}

int add(Session& session, const Options& options) {
  check_number(session, options.number);
  Docket source;
  source.kind = Kind::source;
  Value& head = source.head;
  head.set("id", session.ledger().next_id(Kind::source, session.now().date().year()));
  head.set("kind", options.kind)
      .set("title", options.title)
      .set("date", options.date.value_or(session.day()));
  head.set_present("number", normalised_document_number(options.number));
  if (options.received) head.set("received", *options.received);
  if (options.report_by) head.set("report_by", *options.report_by);
  head.set_present("level", options.level);
  for (const auto& [field, words] : {std::pair{"assigner", options.assigner},
                                     {"issuing_organ", options.issuing_organ},
                                     {"handler", options.handler}})
    if (!words.empty()) head.set(field, session.unit(words));
  head.set_present("proposer", options.proposer);
  head.set_present("weight", Value::texts(options.weight));
  if (options.field_study) head.set("field_study", true);
  head.set_present("clauses", clauses_of(options.clauses));
  Step step = session.begin("new");
  set_state(step, "registered");
  session.act(std::move(source), std::move(step), verbatim(options.title));
  return 0;
}

}  // namespace

void declare_source_add(Command& command) {
  auto options = std::make_shared<Options>();
  command.choice(
      "--kind", options->kind,
      {"meeting", "document", "instruction", "proposal", "deployment", "speech", "assignment"},
      "help.source-add.kind");
  command.require("--kind");
  command.option("--title", options->title, "TEXT", "help.source-add.title");
  command.require("--title");
  command.option("--date", options->date, "DATE", "help.source-add.date");
  command.option("--number", options->number, "NUMBER", "help.source-add.number");
  command.option("--received", options->received, "DATE", "help.source-add.received");
  command.option("--assigner", options->assigner, "UNIT", "help.source-add.assigner");
  command.option("--issuing-organ", options->issuing_organ, "UNIT",
                 "help.source-add.issuing-organ");
  command.option("--handler", options->handler, "UNIT", "help.source-add.handler");
  command.option("--report-by", options->report_by, "DATE", "help.source-add.report-by");
  command.choice("--level", options->level, {"centre", "province", "city", "district"},
                 "help.source-add.level");
  command.option("--proposer", options->proposer, "NAME", "help.source-add.proposer");
  command.choice("--weight", options->weight, {"major"}, "help.source-add.weight");
  command.flag("--field-study", options->field_study, "help.source-add.field-study");
  command.option("--clause", options->clauses, "ID:TEXT", "help.source-add.clause");
  command.action([options](Session& session) { return add(session, *options); });
}

}  // namespace dc
