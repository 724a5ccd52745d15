// dc consult: 征求意见, asking another unit before a district leader decides (Art. 7(1)).
#include <memory>
#include <optional>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string unit;
  std::optional<Date> asked;
  std::string answer;
  std::optional<Date> answered;
};

int consult(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const std::string unit = session.unit(options.unit);
  Step step = session.begin("consult");
  step.body.set("unit", unit).set("unit_name", session.unit_name(unit, step.day()));
  step.body.set("asked", options.asked.value_or(step.day()));
  step.body.set_present("answer", options.answer);
  if (!options.answer.empty()) step.body.set("answered", options.answered.value_or(step.day()));
  set_state(step, "under-review");
  session.act(std::move(docket), std::move(step), verbatim(step.text("unit_name")));
  return 0;
}

}  // namespace

void declare_consult(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--unit", options->unit, "UNIT", "help.consult.unit");
  command.require("--unit");
  command.option("--asked", options->asked, "DATE", "help.consult.asked");
  command.option("--answer", options->answer, "TEXT", "help.consult.answer");
  command.option("--answered", options->answered, "DATE", "help.consult.answered");
  command.action([options](Session& session) { return consult(session, *options); });
}

}  // namespace dc
