// dc unit list: the register of units in official order.
#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  session.show(view::unit_list(session.table("dc/units/1", text("view.units")), session.ledger(),
                               session.today()));
  return 0;
}

}  // namespace

void declare_unit_list(Command& command) {
  command.action(list);
}

}  // namespace dc
