// dc list: 督查事项, every item that passes the filter; `dc item list` is the same.
#include <memory>

#include "app/listing.h"

namespace dc {
namespace {

int list(Session& session, const FilterOptions& options) {
  const auto items =
      judged_items(session, options, {.contents = index::Selection::Contents::unwanted});
  const view::Table frame = session.table("dc/items/1", text("view.items"));
  view::Table table = item_list(frame, items, surroundings_of(session));
  note_missing_calendars(table, items, session.ledger().days());
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
