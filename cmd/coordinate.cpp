// dc coordinate: 提请协调, a matter goes up the chain: portfolio leader, principal leader, standing
// committee; and comes back with an outcome (Art. 8(4)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string to;
  std::string leader;
  std::string by;
  std::string opinion;
  std::string meeting;
  std::string outcome;
};

// The one person for whom the test holds; "" where there is none, or more than one.
template <typename Test>
std::string only_one(Session& session, Test test) {
  std::string found;
  for (const Person* person : session.ledger().persons()) {
    if (!test(*person)) continue;
    if (!found.empty()) return "";
    found = person->id;
  }
  return found;
}

bool is_portfolio_leader(Session& session, const std::string& id, Date day) {
  const Person* person = session.ledger().person(id);
  return person != nullptr && person->holds(Role::portfolio_leader, day);
}

std::string portfolio_leader_of(Session& session, const Item& item, Date day) {
  for (auto one = item.coordinations.rbegin(); one != item.coordinations.rend(); ++one)
    if (one->up_to == "portfolio-leader" && !one->leader.empty()) return one->leader;
  if (is_portfolio_leader(session, item.district_leader, day)) return item.district_leader;
  return only_one(session,
                  [&](const Person& person) { return person.is_in_charge_of(item.lead, day); });
}

// Before whom it goes where nobody is named: who is in charge of the lead, or the principal leader.
std::string leader_of(Session& session, const Options& options, const Item& item, Date day) {
  if (!options.leader.empty()) return session.person(options.leader);
  if (options.to == "portfolio-leader") return portfolio_leader_of(session, item, day);
  if (options.to == "standing-committee") return "";
  return only_one(session,
                  [&](const Person& person) { return person.holds(Role::principal_leader, day); });
}

std::string author_of(Session& session, const Options& options, const Item& item, Date day) {
  const bool has_author = options.to != "portfolio-leader" && !options.opinion.empty();
  if (!options.by.empty() || !has_author) return options.by;
  return portfolio_leader_of(session, item, day);
}

std::string meeting_of(Session& session, const std::string& words) {
  if (kind_of_id(words) == Kind::source) return session.record(Kind::source, words).id();
  return words;
}

void carry_up(Session& session, const Options& options, Docket docket) {
  const Item item = item_of(docket);
  Step step = session.begin("coordinate");
  session.decided_by(step, author_of(session, options, item, step.day()));
  step.body.set("up_to", options.to);
  if (const std::string leader = leader_of(session, options, item, step.day()); !leader.empty())
    step.body.set("leader", leader).set("leader_name", session.person_name(leader));
  step.body.set_present("opinion", options.opinion);
  step.body.set_present("meeting", meeting_of(session, options.meeting));
  const Text detail = text("coordination." + options.to);
  session.act(std::move(docket), std::move(step), detail);
}

void close(Session& session, const Options& options, Docket docket) {
  Step step = session.begin("coordinate-close");
  session.decided_by(step, options.by);
  step.body.set("text", options.outcome);
  session.act(std::move(docket), std::move(step), verbatim(options.outcome));
}

int coordinate(Session& session, const Options& options) {
  if (options.to.empty() == options.outcome.empty())
    throw usage_error(text("error.coordinate-what"), {text("hint.coordinate-what")});
  Docket docket = session.item(options.id);
  if (options.to.empty()) {
    close(session, options, std::move(docket));
  } else {
    carry_up(session, options, std::move(docket));
  }
  return 0;
}

}  // namespace

void declare_coordinate(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.choice("--to", options->to,
                 {"portfolio-leader", "principal-leader", "standing-committee"},
                 "help.coordinate.to");
  command.option("--leader", options->leader, "PERSON", "help.coordinate.leader");
  command.option("--opinion", options->opinion, "TEXT", "help.coordinate.opinion");
  command.option("--by", options->by, "PERSON", "help.coordinate.by");
  command.option("--meeting", options->meeting, "REF", "help.coordinate.meeting");
  command.option("--outcome", options->outcome, "TEXT", "help.coordinate.outcome");
  command.action([options](Session& session) { return coordinate(session, *options); });
}

}  // namespace dc
