// dc person leave: the last day of a person's posts; open items left without a successor are told
// (Art. 3).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "model/tenures.h"

namespace dc {
namespace {

struct Options {
  std::string person;
  std::string unit;
};

// The part an open item gives the person who does not belong to its lead any more; "" for none.
std::string part_left(Session& session, const Item& item, const std::string& id, Date day) {
  const Person& person = *session.ledger().person(id);
  const bool belongs = session.ledger().belongs_to(person, item.lead, day);
  if (item.person == id && !belongs) return "person";
  if (item.leader == id && !belongs) return "leader";
  return item.district_leader == id && !person.is_district_leader(day) ? "district_leader" : "";
}

void warn_of_items(Session& session, const std::string& person, Date day) {
  std::vector<Text> left;
  for (const Docket& docket : session.ledger().naming(Kind::item, person)) {
    const Item item = item_of(docket);
    if (!is_open(item.state) && item.state != State::suspended) continue;
    const std::string part = part_left(session, item, person, day);
    if (!part.empty()) left.push_back(text("note.part", item.id, text("field." + part)));
  }
  if (left.empty()) return;
  session.note(text("note.no-successor", session.person_name(person),
                    joined(left, text("text.comma")), person));
}

void warn_of_headship(Session& session, const std::string& person, Date day) {
  for (const Unit* unit : session.ledger().units())
    for (const Unit::Head& head : unit->supervision_heads)
      if (head.person == person && head.tenure.holds(day))
        session.note(
            text("note.still-head", session.person_name(person), unit->name_on(day), unit->id));
}

int leave(Session& session, const Options& options) {
  Docket person = session.record(Kind::person, session.person(options.person));
  const std::string id = person.id();
  const std::string unit = options.unit.empty() ? "" : session.unit(options.unit);
  Step step = session.begin("leave");
  const Date last_day = step.day();
  const Value former = person.standing["posts"];
  Value posts = end_tenures(former, last_day, [&](const Value& post) {
    return unit.empty() || post.text("unit") == unit;
  });
  if (posts == former)
    throw usage_error(text("error.no-post", person.head.text("name"), last_day.iso()),
                      {text("hint.no-post", id)});
  if (!unit.empty()) step.body.set("unit", unit);
  step.body.set("sets", Value::map().set("posts", std::move(posts)));
  const Text detail = verbatim(person.head.text("name"));
  session.act(std::move(person), std::move(step), detail);
  warn_of_items(session, id, last_day + 1);
  warn_of_headship(session, id, last_day + 1);
  return 0;
}

}  // namespace

void declare_person_leave(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("PERSON", options->person, "help.option.person");
  command.option("--unit", options->unit, "UNIT", "help.person-leave.unit");
  command.action([options](Session& session) { return leave(session, *options); });
}

}  // namespace dc
