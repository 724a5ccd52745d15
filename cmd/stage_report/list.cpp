// dc stage-report list: stage reports, what they cover and who approved them (Art. 7(4)).
#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  view::Table frame = session.table("dc/stage-reports/1", text("view.stage-reports"));
  session.show(view::stage_report_list(std::move(frame), session.ledger().all(Kind::stage_report),
                                       session.ledger()));
  return 0;
}

}  // namespace

void declare_stage_report_list(Command& command) {
  command.action(list);
}

}  // namespace dc
