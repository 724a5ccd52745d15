// dc revisit: 回访复核, what was claimed against what was verified; a false claim opens the item
// again (Art. 21).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string verdict;
  std::vector<std::string> team;
  std::string with;
  std::string place;
  std::string how;
  std::string claim;
  std::string verified;
  std::string feedback;
  std::string handling;
};

// What the unit said: the text of its last final report that was not sent back.
std::string claim_of(const Docket& docket) {
  std::string claim;
  for (const Step& step : docket.steps) {
    if (act_of(step) == "report-final" && !step.irregular()) claim = step.text("text");
  }
  return claim;
}

void describe(Session& session, const Options& options, const Docket& docket, Step& step) {
  std::vector<std::string> team;
  for (const std::string& words : options.team) team.push_back(session.person(words));
  step.body.set_present("team", Value::texts(team)).set_present("with", options.with);
  step.body.set("place", options.place).set("how", options.how);
  step.body.set_present("claim", options.claim.empty() ? claim_of(docket) : options.claim);
  step.body.set("verified", options.verified);
  step.body.set_present("feedback", options.feedback);
  step.body.set("verdict", options.verdict).set_present("handling", options.handling);
}

int revisit(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("revisit");
  describe(session, options, docket, step);
  if (options.verdict == "false") set_state(step, "in-progress");
  const Text detail = text("verdict." + options.verdict);
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_revisit(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.choice("--verdict", options->verdict, {"true", "partly", "not-done", "false"},
                 "help.revisit.verdict");
  command.require("--verdict");
  command.option("--team", options->team, "PERSON", "help.revisit.team");
  command.option("--with", options->with, "TEXT", "help.revisit.with");
  command.option("--place", options->place, "TEXT", "help.revisit.place");
  command.require("--place");
  command.option("--how", options->how, "TEXT", "help.revisit.how");
  command.require("--how");
  command.option("--claim", options->claim, "TEXT", "help.revisit.claim");
  command.option("--verified", options->verified, "TEXT", "help.revisit.verified");
  command.require("--verified");
  command.option("--feedback", options->feedback, "TEXT", "help.revisit.feedback");
  command.option("--handling", options->handling, "TEXT", "help.revisit.handling");
  command.action([options](Session& session) { return revisit(session, *options); });
}

}  // namespace dc
