// dc leaders: what stands under each district leader: open items, tiers, coordinations (Art. 8).
#include "app/listing.h"
#include "view/coordination.h"

namespace dc {
namespace {

int leaders(Session& session) {
  const auto items = judged_items(session, {});
  const view::Table frame = session.table("dc/leaders/1", text("view.leaders"));
  session.show(view::leader_list(frame, items, surroundings_of(session)));
  return 0;
}

}  // namespace

void declare_leaders(Command& command) {
  command.action(leaders);
}

}  // namespace dc
