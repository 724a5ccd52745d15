// dc complete: 报结, the end is approved; what is major under an approved stage report (Art. 7(4)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string by;
  std::string stage_report;
};

std::vector<Docket> covering_reports(Session& session, const Options& options,
                                     const std::string& item) {
  if (options.stage_report.empty()) return session.ledger().stage_reports_on(item);
  return {session.record(Kind::stage_report, options.stage_report)};
}

int complete(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    rules::Neighbours neighbours;
    neighbours.stage_reports = covering_reports(session, options, id);
    Step step = session.begin("complete");
    session.decided_by(step, options.by);
    step.body.set_present("stage_report", options.stage_report);
    set_state(step, "completed");
    const Text detail = verbatim(docket.head.text("title"));
    session.act(std::move(docket), std::move(step), detail, neighbours);
  }
  return 0;
}

}  // namespace

void declare_complete(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.option("--stage-report", options->stage_report, "ID", "help.complete.stage-report");
  command.action([options](Session& session) { return complete(session, *options); });
}

}  // namespace dc
