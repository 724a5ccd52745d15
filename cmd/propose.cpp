// dc propose: 拟办, how an item should be handled (Art. 7(1)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string opinion;
  std::string lead;
  std::string due;
  std::string method;
};

int propose(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const Item item = item_of(docket);
  Step step = session.begin("propose");
  step.body.set("opinion", options.opinion);
  step.body.set_present("method", options.method);
  set_state(step, "proposed");
  if (!options.lead.empty()) {
    const std::string lead = session.unit(options.lead);
    step.body.set("lead", lead).set("lead_name", session.unit_name(lead, step.day()));
    Value sets = step.sets();
    step.body.set("sets", sets.set("lead", lead));
  }
  if (!options.due.empty()) set_limit(step, session.deadline(options.due, item, {}), item.due);
  session.act(std::move(docket), std::move(step), verbatim(options.opinion));
  return 0;
}

}  // namespace

void declare_propose(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--opinion", options->opinion, "TEXT", "help.propose.opinion");
  command.require("--opinion");
  command.option("--lead", options->lead, "UNIT", "help.propose.lead");
  command.option("--due", options->due, "WHEN", "help.option.due");
  command.option("--method", options->method, "TEXT", "help.propose.method");
  command.action([options](Session& session) { return propose(session, *options); });
}

}  // namespace dc
