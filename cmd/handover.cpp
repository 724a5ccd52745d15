// dc handover: 继任, the successor takes over the open items of who left (Art. 3).
#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string from;
  std::string to;
};

// The fields of an open item that name the person, set to the successor.
Value taken_over(const Docket& docket, const std::string& from, const std::string& to) {
  Value sets = Value::map();
  for (const char* field : {"leader", "person", "district_leader"})
    if (docket.standing.text(field) == from) sets.set(field, to);
  return sets;
}

int handover(Session& session, const Options& options) {
  const std::string from = session.person(options.from);
  const std::string to = session.person(options.to);
  int moved = 0;
  for (const Docket& docket : session.ledger().naming(Kind::item, from)) {
    const State state = item_of(docket).state;
    const Value sets = taken_over(docket, from, to);
    if ((!is_open(state) && state != State::suspended) || sets.entries().empty()) continue;
    Step step = session.begin("handover");
    step.body.set("from_person", from)
        .set("person_name", session.person_name(to))
        .set("sets", sets);
    session.act(docket, std::move(step),
                text("told.handover", session.person_name(from), session.person_name(to)));
    ++moved;
  }
  if (moved == 0) session.note(text("told.nothing-to-hand-over", session.person_name(from)));
  return 0;
}

}  // namespace

void declare_handover(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FROM", options->from, "help.handover.from");
  command.positional("TO", options->to, "help.handover.to");
  command.action([options](Session& session) { return handover(session, *options); });
}

}  // namespace dc
