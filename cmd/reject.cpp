// dc reject: 不属本单位, the item goes back to be assigned anew (Art. 7(2)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string reason;
  std::string propose;
};

int reject(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("reject");
  const std::string unit = docket.standing.text("lead");
  step.body.set_present("unit_name", session.unit_name(unit, step.day()));
  if (!options.propose.empty()) step.body.set("propose", session.unit(options.propose));
  step.body.set("reason", options.reason);
  set_state(step, "docketed");
  Value sets = step.sets();
  for (const char* field : {"lead", "leader", "person", "notice"})
    if (docket.standing.has(field)) sets.set(field, Value());
  step.body.set("sets", std::move(sets));
  const Text detail = text("told.reject", session.unit_name(unit, step.day()), options.reason);
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_reject(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.option("--propose", options->propose, "UNIT", "help.reject.propose");
  command.action([options](Session& session) { return reject(session, *options); });
}

}  // namespace dc
