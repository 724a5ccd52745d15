// dc notice list: 督办通知 with their numbers and items.
#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  view::Table frame = session.table("dc/notices/1", text("view.notices"));
  session.show(
      view::notice_list(std::move(frame), session.ledger().all(Kind::notice), session.ledger()));
  return 0;
}

}  // namespace

void declare_notice_list(Command& command) {
  command.action(list);
}

}  // namespace dc
