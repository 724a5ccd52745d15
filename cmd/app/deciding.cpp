#include "app/deciding.h"

#include <memory>
#include <string>

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
  std::string reason;
};

int decide(Session& session, const Options& options, const Decision& decision) {
  Docket docket = session.item(options.id);
  Step step = session.begin(decision.act);
  session.decided_by(step, options.by);
  step.body.set_present("reason", options.reason);
  step.body.set("sets", decision.sets(docket));
  const Text detail = verbatim(options.reason.empty() ? step.text("by_name") : options.reason);
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_decision(Command& command, const Decision& decision) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  if (decision.reason == Decision::Reason::asked) {
    command.option("--reason", options->reason, "TEXT", "help.option.reason");
    command.require("--reason");
  }
  command.action(
      [options, decision](Session& session) { return decide(session, *options, decision); });
}

}  // namespace dc
