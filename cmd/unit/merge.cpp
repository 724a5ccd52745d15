// dc unit merge: one unit goes into another, which takes over its open items (Art. 3, 改派).
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string from;
  std::string into;
};

// What takes over: neither the unit itself nor one that went into another.
void require_standing(Session& session, const std::string& unit, Date day) {
  const std::string successor = session.ledger().successor_of(unit, day);
  if (successor != unit)
    throw usage_error(text("error.merged-already", session.unit_name(unit, day),
                           session.unit_name(successor, day)));
}

Docket merged(Session& session, const std::string& from, const std::string& into) {
  Docket unit = session.record(Kind::unit, from);
  Step step = session.begin("merge");
  const Text detail =
      text("told.moved", session.unit_name(from, step.day()), session.unit_name(into, step.day()));
  step.body.set("into", into);
  step.body.set("sets", Value::map().set("merged_into", into).set("merged_on", step.day()));
  session.act(std::move(unit), std::move(step), detail);
  return session.record(Kind::unit, from);
}

// What the item's standing says of its units once `into` stands for `from`.
Value taken_over(const Item& item, const std::string& from, const std::string& into) {
  Value sets = Value::map();
  const std::string lead = item.lead == from ? into : item.lead;
  std::vector<std::string> co;
  for (const std::string& unit : item.co) {
    const std::string now = unit == from ? into : unit;
    if (now != lead && std::find(co.begin(), co.end(), now) == co.end()) co.push_back(now);
  }
  if (lead != item.lead) sets.set("lead", lead);
  if (co != item.co) sets.set("co", co.empty() ? Value() : Value::texts(co));
  return sets;
}

Step reassignment(Session& session, const std::string& from, const std::string& into, Value sets) {
  Step step = session.begin("reassign");
  const std::string successor = session.unit_name(into, step.day());
  const Language written =
      session.ledger().head().standing.text("language") == "en" ? Language::en : Language::zh;
  step.body.set("from_unit", from);
  if (sets.has("lead")) step.body.set("lead", into).set("lead_name", successor);
  step.body.set("reason",
                say(text("merge.reason", session.unit_name(from, step.day()), successor), written));
  step.body.set("sets", std::move(sets));
  return step;
}

int merge(Session& session, const Options& options) {
  const std::string from = session.unit(options.from);
  const std::string into = session.unit(options.into);
  if (from == into) throw usage_error(text("error.merge-into-itself", options.from));
  require_standing(session, from, session.day());
  require_standing(session, into, session.day());
  merged(session, from, into);
  for (const Docket& docket : session.ledger().naming(Kind::item, from)) {
    const Item item = item_of(docket);
    const Value sets = taken_over(item, from, into);
    if (sets.entries().empty()) continue;
    if (!is_open(item.state) && item.state != State::suspended) continue;
    session.act(docket, reassignment(session, from, into, sets),
                text("told.moved", session.unit_name(from, session.day()),
                     session.unit_name(into, session.day())));
  }
  return 0;
}

}  // namespace

void declare_unit_merge(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->from, "help.unit-merge.from");
  command.positional("INTO", options->into, "help.unit-merge.into");
  command.action([options](Session& session) { return merge(session, *options); });
}

}  // namespace dc
