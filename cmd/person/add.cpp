// dc person add: a person enters the register with the post held.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string name;
  std::string unit;
  std::string post;
  std::string rank;
  std::vector<std::string> roles;
  std::string email;
  std::optional<Date> from;
};

// An address tells who records: it is one person's.
void refuse_taken_address(Session& session, const std::string& email) {
  for (const Person* other : session.ledger().persons())
    if (!email.empty() && other->email == email)
      throw usage_error(text("error.email-taken", email, other->id));
}

int add(Session& session, const Options& options) {
  if (!is_person_id(options.id))
    throw usage_error(text("error.person-id", options.id), {text("hint.person-id")});
  if (session.ledger().find(options.id))
    throw usage_error(text("error.exists", text("kind.person"), options.id));
  refuse_taken_address(session, options.email);
  Docket person;
  person.kind = Kind::person;
  person.head.set("id", options.id).set("name", options.name);
  Step step = session.begin("new");
  Value post = Value::map().set("unit", session.unit(options.unit)).set("title", options.post);
  post.set_present("rank", options.rank).set_present("roles", Value::texts(options.roles));
  post.set("from", options.from.value_or(step.day()));
  Value sets = Value::map().set_present("email", options.email).set("posts", Value::List{post});
  step.body.set("sets", std::move(sets));
  session.act(std::move(person), std::move(step),
              text("told.post", options.name, session.unit_name(post.text("unit"), step.day()),
                   options.post));
  return 0;
}

}  // namespace

void declare_person_add(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.person-add.id");
  command.option("--name", options->name, "NAME", "help.person-add.name");
  command.require("--name");
  command.option("--unit", options->unit, "UNIT", "help.person-add.unit");
  command.require("--unit");
  command.option("--post", options->post, "TITLE", "help.person-add.post");
  command.require("--post");
  command.option("--rank", options->rank, "RANK", "help.person-add.rank");
  command.choice("--role", options->roles, role_codes(), "help.person-add.role");
  command.option("--email", options->email, "EMAIL", "help.person-add.email");
  command.option("--from", options->from, "DATE", "help.person-add.from");
  command.action([options](Session& session) { return add(session, *options); });
}

}  // namespace dc
