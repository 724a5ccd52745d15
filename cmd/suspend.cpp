// dc suspend: 中止, work rests; the limit does not move (Art. 7).
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

int suspend(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("suspend");
  session.decided_by(step, options.by);
  step.body.set("reason", options.reason);
  step.body.set(
      "sets",
      Value::map().set("state", "suspended").set("before_suspension", docket.standing["state"]));
  const Text detail = verbatim(options.reason);
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_suspend(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.action([options](Session& session) { return suspend(session, *options); });
}

}  // namespace dc
