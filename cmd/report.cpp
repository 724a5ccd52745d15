// dc report: 反馈, progress and the final written report of the lead, or a co-unit's word (Arts.
// 7(3), 20(1)).
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string text;
  std::string kind;
  std::optional<int> progress;
  std::string problems;
  std::string next;
  std::string unit;
  std::string period;
  bool final = false;
  std::string signed_by;
  bool sealed = false;
  std::string to;
  std::vector<std::string> heard;
  std::vector<std::string> not_heard;
};

std::string kind_of_report(const Options& options, const Item& item) {
  if (!options.kind.empty()) return options.kind;
  if (!options.final) return "progress";
  return item.co.empty() ? "written" : "consolidated";
}

// The body that gave the task, where the source names one; else the report goes to the office.
std::string addressee(Session& session, const Options& options, const Item& item) {
  if (!options.to.empty()) return session.unit(options.to);
  for (const SourceRef& ref : item.sources) {
    const Source* source = session.ledger().source(ref.source);
    if (source != nullptr && !source->assigner.empty()) return source->assigner;
  }
  return "";
}

Value not_heard(Session& session, const Options& options) {
  Value list = Value::list();
  for (const std::string& one : options.not_heard) {
    const auto colon = one.find(':');
    if (colon == std::string::npos)
      throw usage_error(text("error.not-heard", one), {text("hint.not-heard")});
    list.push_back(Value::map()
                       .set("unit", session.unit(one.substr(0, colon)))
                       .set("reason", one.substr(colon + 1)));
  }
  return list;
}

void describe(Session& session, const Options& options, const Item& item, Step& step) {
  Value& body = step.body;
  body.set("kind", kind_of_report(options, item)).set("text", options.text);
  if (options.progress) body.set("progress", *options.progress);
  body.set_present("problems", options.problems).set_present("next", options.next);
  body.set_present("period", options.period);
  if (options.final) body.set("final", true);
  if (!options.signed_by.empty()) {
    const std::string signer = session.person(options.signed_by);
    body.set("signed_by", signer).set("signed_by_name", session.person_name(signer));
  }
  if (options.sealed) body.set("sealed", true);
  body.set_present("to", body.text("kind") == "progress" ? "" : addressee(session, options, item));
  body.set_present("heard", Value::texts(session.units(options.heard)));
  body.set_present("not_heard", not_heard(session, options));
}

int report(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const Item item = item_of(docket);
  const std::string unit = options.unit.empty() ? item.lead : session.unit(options.unit);
  if (options.final && unit != item.lead)
    session.refuse("art20.1-lead-only", item.id,
                   {verbatim(session.unit_name(unit, session.day())),
                    verbatim(session.unit_name(item.lead, session.day()))});
  Step step = session.begin("report");
  if (unit != item.lead) step.body.set("unit", unit);
  step.body.set_present("unit_name", session.unit_name(unit, step.day()));
  describe(session, options, item, step);
  if (options.final) {
    set_state(step, "submitted");
  } else if (unit == item.lead && (item.state == State::issued || item.state == State::accepted)) {
    set_state(step, "in-progress");
  }
  const Text detail = verbatim(session.unit_name(unit, step.day()));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_report(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--text", options->text, "TEXT", "help.report.text");
  command.require("--text");
  command.choice("--kind", options->kind, {"progress", "written", "consolidated"},
                 "help.report.kind");
  command.option("--progress", options->progress, "PCT", "help.report.progress");
  command.option("--problems", options->problems, "TEXT", "help.report.problems");
  command.option("--next", options->next, "TEXT", "help.report.next");
  command.option("--unit", options->unit, "CO-UNIT", "help.option.co-unit");
  command.option("--period", options->period, "PERIOD", "help.report.period");
  command.flag("--final", options->final, "help.report.final");
  command.option("--signed-by", options->signed_by, "PERSON", "help.report.signed-by");
  command.flag("--sealed", options->sealed, "help.report.sealed");
  command.option("--to", options->to, "UNIT", "help.report.to");
  command.option("--heard", options->heard, "UNIT", "help.report.heard");
  command.option("--not-heard", options->not_heard, "UNIT:REASON", "help.report.not-heard");
  command.action([options](Session& session) { return report(session, *options); });
}

}  // namespace dc
