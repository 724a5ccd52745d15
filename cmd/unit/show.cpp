// dc unit show: one unit: its names, heads and contact, and its steps.
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_unit_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->id, "help.option.unit");
  command.action([options](Session& session) {
    return show_docket(session, session.record(Kind::unit, session.unit(options->id)));
  });
}

}  // namespace dc
