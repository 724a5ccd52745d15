// dc approve: 审定, a district leader agrees that it be docketed (Art. 7(1)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
};

int approve(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("approve");
  session.decided_by(step, options.by);
  set_state(step, "docketed");
  const Text detail = verbatim(step.text("by_name"));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_approve(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.action([options](Session& session) { return approve(session, *options); });
}

}  // namespace dc
