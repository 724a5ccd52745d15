// dc stage-report new: a written stage report over one item or many (Art. 7(4)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> items;
  std::string text;
};

int draft(Session& session, const Options& options) {
  Docket report;
  report.kind = Kind::stage_report;
  Value items = Value::list();
  for (const std::string& id : options.items) items.push_back(session.item(id).id());
  report.head.set("id", session.ledger().next_id(Kind::stage_report, session.now().date().year()));
  report.head.set("date", session.day()).set("text", options.text).set("items", std::move(items));
  Step step = session.begin("new");
  set_state(step, "drafted");
  session.act(std::move(report), std::move(step), text("told.items", options.items.size()));
  return 0;
}

}  // namespace

void declare_stage_report_new(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--item", options->items, "ID", "help.stage-report-new.item");
  command.require("--item");
  command.option("--text", options->text, "TEXT", "help.stage-report-new.text");
  command.require("--text");
  command.action([options](Session& session) { return draft(session, *options); });
}

}  // namespace dc
