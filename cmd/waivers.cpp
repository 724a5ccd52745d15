// dc waivers: every waived rule and every irregular record, with who approved and who recorded.
#include "app/records.h"
#include "app/session.h"
#include "view/exceptions.h"

namespace dc {
namespace {

int waivers(Session& session) {
  view::Table frame = session.table("dc/waivers/1", text("view.waivers"));
  session.show(view::exceptions_table(std::move(frame), all_records(session), session.ledger(),
                                      session.language()));
  return 0;
}

}  // namespace

void declare_waivers(Command& command) {
  command.action(waivers);
}

}  // namespace dc
