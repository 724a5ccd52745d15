// dc person email: the address by which git's identity is known as a person.
#include <memory>
#include <string>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string person;
  std::string email;
};

// An address is one person's, or nobody would know who records.
void require_free(Session& session, const std::string& email, const std::string& person) {
  for (const Person* other : session.ledger().persons())
    if (other->email == email && other->id != person)
      throw usage_error(text("error.email-taken", email, other->id));
}

int set_email(Session& session, const Options& options) {
  Docket person = session.record(Kind::person, session.person(options.person));
  require_free(session, options.email, person.id());
  Step step = session.begin("email");
  step.body.set("sets", Value::map().set("email", options.email));
  session.act(std::move(person), std::move(step), verbatim(options.email));
  return 0;
}

}  // namespace

void declare_person_email(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("PERSON", options->person, "help.option.person");
  command.positional("EMAIL", options->email, "help.person-add.email");
  command.action([options](Session& session) { return set_email(session, *options); });
}

}  // namespace dc
