// dc archive list: the filed dossiers and where they went (Art. 7(5)).
#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  auto dossiers = session.ledger().all(Kind::item);
  std::erase_if(dossiers,
                [](const Docket& docket) { return docket.standing.text("state") != "archived"; });
  view::Table frame = session.table("dc/dossiers/1", text("view.dossiers"));
  session.show(view::dossier_list(std::move(frame), dossiers, session.ledger()));
  return 0;
}

}  // namespace

void declare_archive_list(Command& command) {
  command.action(list);
}

}  // namespace dc
