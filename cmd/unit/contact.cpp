// dc unit contact: 联络员, where a unit's share of a list goes (domain.md §4).
#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string unit;
  std::string contact;
};

int contact(Session& session, const Options& options) {
  Docket unit = session.record(Kind::unit, session.unit(options.unit));
  Step step = session.begin("contact");
  step.body.set("contact", options.contact)
      .set("sets", Value::map().set("contact", options.contact));
  session.act(std::move(unit), std::move(step), verbatim(options.contact));
  return 0;
}

}  // namespace

void declare_unit_contact(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->unit, "help.option.unit");
  command.positional("TEXT", options->contact, "help.unit-add.contact");
  command.action([options](Session& session) { return contact(session, *options); });
}

}  // namespace dc
