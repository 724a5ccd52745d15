// dc accept: 签收, the unit takes the item on; a co-unit signs for its part (Art. 7(2)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
  std::string unit;
};

int accept(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const std::string lead = docket.standing.text("lead");
  const std::string unit = options.unit.empty() ? lead : session.unit(options.unit);
  Step step = session.begin("accept");
  session.decided_by(step, options.by);
  if (unit == lead) {
    set_state(step, "accepted");
  } else {
    step.body.set("unit", unit).set("unit_name", session.unit_name(unit, step.day()));
  }
  const Text detail = verbatim(session.unit_name(unit, step.day()));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_accept(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.accept.by");
  command.option("--unit", options->unit, "CO-UNIT", "help.option.co-unit");
  command.action([options](Session& session) { return accept(session, *options); });
}

}  // namespace dc
