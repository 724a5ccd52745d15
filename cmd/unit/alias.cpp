// dc unit alias: another name by which lists and imports know a unit.
#include <memory>
#include <string>

#include "app/records.h"
#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string unit;
  std::string name;
};

int alias(Session& session, const Options& options) {
  Docket unit = session.record(Kind::unit, session.unit(options.unit));
  require_free_name(session, options.name, "");
  Step step = session.begin("alias");
  Value aliases = Value::texts(unit.standing.texts("aliases"));
  aliases.push_back(options.name);
  step.body.set("alias", options.name).set("sets", Value::map().set("aliases", std::move(aliases)));
  session.act(std::move(unit), std::move(step), verbatim(options.name));
  return 0;
}

}  // namespace

void declare_unit_alias(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->unit, "help.option.unit");
  command.positional("NAME", options->name, "help.unit-add.alias");
  command.action([options](Session& session) { return alias(session, *options); });
}

}  // namespace dc
