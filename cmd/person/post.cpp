// dc person post: a further post from a day on, or another instead of those held.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "model/tenures.h"

namespace dc {
namespace {

struct Options {
  std::string person;
  std::string unit;
  std::string post;
  std::string rank;
  std::vector<std::string> roles;
  std::optional<Date> from;
  bool instead = false;
};

int post(Session& session, const Options& options) {
  Docket person = session.record(Kind::person, session.person(options.person));
  Step step = session.begin("post");
  const Date from = options.from.value_or(step.day());
  const std::string unit = session.unit(options.unit);
  Value held = person.standing["posts"].is_list() ? person.standing["posts"] : Value::list();
  if (options.instead) held = end_tenures(held, from - 1, [](const Value&) { return true; });
  Value post = Value::map().set("unit", unit).set("title", options.post);
  post.set_present("rank", options.rank).set_present("roles", Value::texts(options.roles));
  held.push_back(post.set("from", from));
  step.body.set("unit", unit).set("title", options.post);
  step.body.set_present("rank", options.rank).set_present("roles", Value::texts(options.roles));
  step.body.set("sets", Value::map().set("posts", std::move(held)));
  const Text detail =
      text("told.post", person.head.text("name"), session.unit_name(unit, from), options.post);
  session.act(std::move(person), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_person_post(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("PERSON", options->person, "help.option.person");
  command.option("--unit", options->unit, "UNIT", "help.person-add.unit");
  command.require("--unit");
  command.option("--post", options->post, "TITLE", "help.person-add.post");
  command.require("--post");
  command.option("--rank", options->rank, "RANK", "help.person-add.rank");
  command.choice("--role", options->roles, role_codes(), "help.person-add.role");
  command.option("--from", options->from, "DATE", "help.person-add.from");
  command.flag("--instead", options->instead, "help.person-post.instead");
  command.action([options](Session& session) { return post(session, *options); });
}

}  // namespace dc
