// dc reassign: 改派, another lead, leader or person; the limit does not move (Art. 7(3)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::vector<std::string> lead;
  std::string leader;
  std::string person;
  std::string district_leader;
  std::string tier;
  std::string reason;
  std::string by;
  bool erroneous = false;
};

// A co-unit that takes the lead is a co-unit no longer.
void set_lead(Session& session, const Docket& docket, const std::string& words, Step& step,
              Value& sets) {
  const std::string lead = session.unit(words);
  sets.set("lead", lead);
  step.body.set("from_unit", docket.standing["lead"]);
  step.body.set("lead", lead).set("lead_name", session.unit_name(lead, step.day()));
  std::vector<std::string> co = docket.standing.texts("co");
  if (std::erase(co, lead) > 0) sets.set("co", co.empty() ? Value() : Value::texts(co));
}

int reassign(Session& session, const Options& options) {
  if (options.lead.empty() && options.leader.empty() && options.person.empty() &&
      options.district_leader.empty() && options.tier.empty())
    throw usage_error(text("error.reassign-what"), {text("hint.reassign-what")});
  Docket docket = session.item(options.id);
  if (options.lead.size() > 1) session.refuse("art3-one-lead", options.id, {text("lead.several")});
  Step step = session.begin("reassign");
  session.decided_by(step, options.by);
  Value sets = Value::map();
  if (!options.lead.empty()) set_lead(session, docket, options.lead.front(), step, sets);
  if (!options.leader.empty()) sets.set("leader", session.person(options.leader));
  if (!options.person.empty()) {
    sets.set("person", session.person(options.person));
    step.body.set("from_person", docket.standing["person"]);
  }
  if (!options.district_leader.empty())
    sets.set("district_leader", session.person(options.district_leader));
  sets.set_present("tier", options.tier);
  for (const char* field : {"from_unit", "from_person"})
    if (step[field].is_null()) step.body.erase(field);
  if (options.erroneous) step.body.set("erroneous", true);
  step.body.set("reason", options.reason).set("sets", std::move(sets));
  session.act(std::move(docket), std::move(step), verbatim(options.reason));
  return 0;
}

}  // namespace

void declare_reassign(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--lead", options->lead, "UNIT", "help.assign.lead");
  command.option("--leader", options->leader, "PERSON", "help.assign.leader");
  command.option("--person", options->person, "PERSON", "help.assign.person");
  command.option("--district-leader", options->district_leader, "PERSON",
                 "help.assign.district-leader");
  command.choice("--tier", options->tier, {"principal-leader", "portfolio-leader", "unit-head"},
                 "help.assign.tier");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.flag("--erroneous", options->erroneous, "help.reassign.erroneous");
  command.action([options](Session& session) { return reassign(session, *options); });
}

}  // namespace dc
