// dc archive list: the filed dossiers and where they went (Art. 7(5)).
#include "app/session.h"
#include "app/sweep.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  view::Table table = view::dossier_list(session.table("dc/dossiers/1", text("view.dossiers")));
  table.stream = [&session](const view::RowVisitor& visit) {
    const Sought archived{Kind::item, {"archived"}, Sought::Order::by_id};
    each_record(session, archived, [&](const Docket& docket) {
      if (docket.standing.text("state") == "archived")
        visit(view::dossier_row(docket, session.ledger()));
    });
    return std::vector<Text>();
  };
  session.show(table);
  return 0;
}

}  // namespace

void declare_archive_list(Command& command) {
  command.action(list);
}

}  // namespace dc
