// dc person list: the register of persons with the posts they hold.
#include <memory>
#include <string>

#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

struct Options {
  std::string unit;
};

int list(Session& session, const Options& options) {
  const std::string unit = options.unit.empty() ? "" : session.unit(options.unit);
  view::Table frame = session.table("dc/persons/1", text("view.persons"));
  session.show(view::person_list(std::move(frame), session.ledger(), session.today(), unit));
  return 0;
}

}  // namespace

void declare_person_list(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--unit", options->unit, "UNIT", "help.person-list.unit");
  command.action([options](Session& session) { return list(session, *options); });
}

}  // namespace dc
