// dc unit rename: a unit's new name from a day on; its former names stay known.
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

// A name earlier than the last one would never be shown.
void require_later(const Docket& unit, Date day) {
  for (const Value& name : unit.standing["names"].list_items())
    if (name.date("from") > day)
      throw usage_error(
          text("error.rename-before", unit.id(), name.text("name"), name.text("from")));
}

int rename(Session& session, const Options& options) {
  Docket unit = session.record(Kind::unit, session.unit(options.unit));
  Step step = session.begin("rename");
  const std::string former = unit_of(unit).name_on(step.day());
  if (former == options.name) throw usage_error(text("error.same-name", unit.id(), former));
  require_later(unit, step.day());
  require_free_name(session, options.name, unit.id());
  Value names = unit.standing["names"];
  names.push_back(Value::map().set("name", options.name).set("from", step.day()));
  step.body.set("name", options.name).set("sets", Value::map().set("names", std::move(names)));
  session.act(std::move(unit), std::move(step), text("told.moved", former, options.name));
  return 0;
}

}  // namespace

void declare_unit_rename(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->unit, "help.option.unit");
  command.option("--name", options->name, "NAME", "help.unit-rename.name");
  command.require("--name");
  command.action([options](Session& session) { return rename(session, *options); });
}

}  // namespace dc
