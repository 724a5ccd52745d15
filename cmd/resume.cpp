// dc resume: 恢复, back to the state before the suspension (Art. 7).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
  std::string reason;
};

int resume(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("resume");
  session.decided_by(step, options.by);
  step.body.set("reason", options.reason);
  step.body.set("sets", Value::map()
                            .set("state", docket.standing["before_suspension"])
                            .set("before_suspension", Value()));
  const Text detail = verbatim(options.reason);
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_resume(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.action([options](Session& session) { return resume(session, *options); });
}

}  // namespace dc
