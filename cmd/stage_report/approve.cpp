// dc stage-report approve: a district leader approves a stage report and which items it closes
// (Art. 7(4)).
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
  std::vector<std::string> except;
};

int approve(Session& session, const Options& options) {
  Docket report = session.record(Kind::stage_report, options.id);
  std::vector<std::string> closes = report.head.texts("items");
  for (const std::string& id : options.except) std::erase(closes, session.item(id).id());
  Step step = session.begin("approve");
  session.decided_by(step, options.by);
  step.body.set_present("except", Value::texts(options.except));
  step.body.set("sets", Value::map().set("state", "approved").set("closes", Value::texts(closes)));
  session.act(std::move(report), std::move(step), text("told.items", closes.size()));
  return 0;
}

}  // namespace

void declare_stage_report_approve(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.stage-report-approve.id");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.option("--except", options->except, "ITEM", "help.stage-report-approve.except");
  command.action([options](Session& session) { return approve(session, *options); });
}

}  // namespace dc
