// dc return-result: 回告结果, the result of a completed item goes back to whoever gave the task
// (Arts. 2, 4).
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "model/instructions.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string to;
  std::string text;
};

bool is_a_person(Session& session, const std::string& words) {
  const auto persons = session.ledger().persons();
  return std::any_of(persons.begin(), persons.end(), [&](const Person* person) {
    return person->id == words || person->name == words;
  });
}

void set_unit(Session& session, Step& step, const std::string& unit) {
  step.body.set("unit_name", session.unit_name(unit, step.day())).set("to", unit);
}

void set_leader(Session& session, Step& step, const std::string& leader) {
  step.body.set("leader", leader).set("leader_name", session.person_name(leader));
}

// Whoever gave the task, as the ledger knows it: the assigning unit, else the leader who wrote the
// instruction, else the one it stands under; nobody where none is recorded.
void set_assigner(Session& session, const Item& item, Step& step) {
  for (const SourceRef& ref : item.sources) {
    const Source* source = session.ledger().source(ref.source);
    if (source != nullptr && !source->assigner.empty())
      return set_unit(session, step, source->assigner);
  }
  if (const Source* source = instructed_source(item, session.ledger()))
    return set_leader(session, step, source->instructions.front().leader);
  if (!item.district_leader.empty()) set_leader(session, step, item.district_leader);
}

void set_receiver(Session& session, const Options& options, const Item& item, Step& step) {
  if (options.to.empty()) return set_assigner(session, item, step);
  if (is_a_person(session, options.to))
    return set_leader(session, step, session.person(options.to));
  set_unit(session, step, session.unit(options.to));
}

int return_result(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    Step step = session.begin("return-result");
    set_receiver(session, options, item_of(docket), step);
    step.body.set_present("text", options.text);
    const std::string& unit = step.text("unit_name");
    const Text detail = verbatim(unit.empty() ? step.text("leader_name") : unit);
    session.act(std::move(docket), std::move(step), detail);
  }
  return 0;
}

}  // namespace

void declare_return_result(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.option("--to", options->to, "UNIT|PERSON", "help.return-result.to");
  command.option("--text", options->text, "TEXT", "help.return-result.text");
  command.action([options](Session& session) { return return_result(session, *options); });
}

}  // namespace dc
