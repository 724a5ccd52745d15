// dc assign: 立项分解, one lead unit and one responsible person for an item (Arts. 3, 7(2), 17,
// 22).
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/issuing.h"
#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"
#include "model/instructions.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::vector<std::string> lead;
  std::vector<std::string> person;
  std::string leader;
  std::string goal;
  std::string due;
  std::vector<std::string> co;
  std::string district_leader;
  std::string tier;
  std::vector<std::string> milestones;
  bool issue = false;
  bool by_minutes = false;
};

// What docketing rests on: the leader's approval, an instruction in the source, or the source's
// decision.
void set_authority(Session& session, const Item& item, Step& step) {
  if (item.approved) {
    step.body.set("authority", "approval");
    return;
  }
  for (const SourceRef& ref : item.sources) {
    const Source* source = session.ledger().source(ref.source);
    if (source == nullptr || (!source->is_decision() && source->instructions.empty())) continue;
    step.body.set("authority", source->is_decision() ? "decision" : "instruction")
        .set("authority_source", source->id);
    return;
  }
}

Value milestones_of(Session& session, const Item& item, const std::vector<std::string>& written) {
  Value list = Value::list();
  for (const std::string& one : written) {
    const auto colon = one.find(':');
    if (colon == std::string::npos)
      throw usage_error(text("error.milestone", one), {text("hint.milestone")});
    const Deadline when = session.deadline(one.substr(0, colon), item, {});
    if (!when.due) throw usage_error(text("error.milestone", one), {text("hint.milestone")});
    list.push_back(Value::map().set("date", *when.due).set("text", one.substr(colon + 1)));
  }
  return list;
}

void set_people(Session& session, const Options& options, Step& step, Value& sets) {
  const auto set_person = [&](const char* field, const std::string& words) {
    if (words.empty()) return;
    const std::string id = session.person(words);
    sets.set(field, id);
    step.body.set(field, id).set(std::string(field) + "_name", session.person_name(id));
  };
  if (!options.lead.empty()) {
    const std::string lead = session.unit(options.lead.front());
    sets.set("lead", lead);
    step.body.set("lead", lead).set("lead_name", session.unit_name(lead, step.day()));
  }
  if (!options.co.empty()) sets.set("co", Value::texts(session.units(options.co)));
  set_person("leader", options.leader);
  if (!options.person.empty()) set_person("person", options.person.front());
  set_person("district_leader", options.district_leader);
}

bool has_limit(const Docket& docket) {
  return std::any_of(docket.steps.begin(), docket.steps.end(),
                     [](const Step& step) { return step["due"].is_map(); });
}

// Where nobody wrote one, an instruction of a district leader has the policy's limit by urgency and
// difficulty, counted from issue (Art. 18).
std::string limit_phrase(Session& session, const Options& options, const Docket& docket) {
  const Item item = item_of(docket);
  if (!options.due.empty() || has_limit(docket)) return options.due;
  if (district_instruction(item, session.ledger()) == nullptr) return "";
  const Policy& policy = session.ledger().policies().on(session.day());
  const int days = policy.number(instruction_limit(item));
  if (days == 0) return "";
  const bool counts_work = policy.values()[instruction_limit(item)].text("unit") == "working-days";
  return say(counts_work ? text("limit.workdays", days) : text("limit.days", days),
             session.written_language());
}

void set_due(Session& session, const Options& options, const Docket& docket, Step& step) {
  const Item item = item_of(docket);
  const bool issues = options.issue || options.by_minutes;
  const std::string phrase = limit_phrase(session, options, docket);
  if (!phrase.empty())
    set_limit(step,
              session.deadline(phrase, item, issues ? std::optional(step.day()) : std::nullopt),
              item.due);
  Value sets = step.sets();
  const auto due = sets.has("due") ? sets.date("due") : item.due;
  if (due) sets.set("due_original", original_limit(session, item).value_or(*due));
  if (!options.milestones.empty())
    sets.set("milestones", milestones_of(session, item, options.milestones));
  step.body.set("sets", std::move(sets));
}

Docket assign_one(Session& session, const Options& options, const std::string& id) {
  Docket docket = session.item(id);
  const Item item = item_of(docket);
  if (options.lead.size() > 1) session.refuse("art3-one-lead", id, {text("lead.several")});
  if (options.person.size() > 1) session.refuse("art3-one-person", id, {text("person.several")});
  Step step = session.begin("assign");
  Value sets = Value::map().set("state", "docketed");
  set_authority(session, item, step);
  set_people(session, options, step, sets);
  sets.set_present("goal", options.goal).set_present("tier", options.tier);
  step.body.set("sets", std::move(sets));
  set_due(session, options, docket, step);
  const std::string lead = step.sets().has("lead") ? step.sets().text("lead") : item.lead;
  const std::string due = step.sets().text("due");
  const std::string unit = session.unit_name(lead, step.day());
  const Text detail = due.empty() ? verbatim(unit) : text("told.assign", unit, due);
  session.act(std::move(docket), std::move(step), detail);
  return session.item(id);
}

int assign(Session& session, const Options& options) {
  std::vector<Docket> assigned;
  for (const std::string& id : options.ids) assigned.push_back(assign_one(session, options, id));
  if (options.issue) issue_by_notice(session, assigned, assigned.front().standing.text("lead"));
  if (options.by_minutes) issue_by_minutes(session, assigned);
  return 0;
}

}  // namespace

void declare_assign(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.option("--lead", options->lead, "UNIT", "help.assign.lead");
  command.option("--leader", options->leader, "PERSON", "help.assign.leader");
  command.option("--person", options->person, "PERSON", "help.assign.person");
  command.option("--goal", options->goal, "TEXT", "help.assign.goal");
  command.option("--due", options->due, "WHEN", "help.option.due");
  command.option("--co", options->co, "UNIT", "help.assign.co");
  command.option("--district-leader", options->district_leader, "PERSON",
                 "help.assign.district-leader");
  command.choice("--tier", options->tier, {"principal-leader", "portfolio-leader", "unit-head"},
                 "help.assign.tier");
  command.option("--milestone", options->milestones, "WHEN:TEXT", "help.assign.milestone");
  command.flag("--issue", options->issue, "help.assign.issue");
  command.flag("--by-minutes", options->by_minutes, "help.assign.by-minutes");
  command.exclude("--issue", "--by-minutes");
  command.action([options](Session& session) { return assign(session, *options); });
}

}  // namespace dc
