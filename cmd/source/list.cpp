// dc source list: where items come from: meetings, documents, instructions, proposals (Art. 6).
#include "app/session.h"
#include "view/registers.h"

namespace dc {
namespace {

int list(Session& session) {
  view::Table frame = session.table("dc/sources/1", text("view.sources"));
  const auto sources = session.ledger().all(Kind::source);
  session.show(view::source_list(std::move(frame), sources, session.ledger(), session.today()));
  return 0;
}

}  // namespace

void declare_source_list(Command& command) {
  command.action(list);
}

}  // namespace dc
