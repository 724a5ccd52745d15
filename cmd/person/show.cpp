// dc person show: one person: the posts held and when, and the steps.
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_person_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("PERSON", options->id, "help.option.person");
  command.action([options](Session& session) {
    return show_docket(session, session.record(Kind::person, session.person(options->id)));
  });
}

}  // namespace dc
