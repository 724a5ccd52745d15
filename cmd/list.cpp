// dc list: 督查事项, every item that passes the filter; `dc item list` is the same.
#include <memory>

#include "app/listing.h"

namespace dc {
namespace {

int list(Session& session, const FilterOptions& options) {
  session.shelf();
  view::Table table = session.table("dc/items/1", text("view.items"));
  const view::Surroundings around = surroundings_of(session);
  const view::ItemRows rows = view::list_rows(table.detail);
  table.columns = rows.columns();
  table.stream = [&](const view::RowVisitor& visit) {
    view::MissingCalendars missing(session.ledger().days());
    view::Row cells(rows.size());
    const index::Selection selection{.depth = index::Selection::Depth::core};
    each_judged(session, options, selection, [&](const query::Judged& judged) {
      missing.add(judged);
      rows.fill(cells, 0, judged, around);
      visit(cells);
    });
    return missing.notes();
  };
  session.show(table);
  return 0;
}

}  // namespace

void declare_list(Command& command) {
  auto options = std::make_shared<FilterOptions>();
  declare_filter(command, *options);
  command.action([options](Session& session) { return list(session, *options); });
}

}  // namespace dc
