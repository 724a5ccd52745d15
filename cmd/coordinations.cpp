// dc coordinations: what went up the chain, before whom and since when, with its outcome (Art.
// 8(4)).
#include <memory>

#include "app/listing.h"
#include "view/coordination.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  bool open = false;
};

int coordinations(Session& session, const Options& options) {
  const auto items = judged_items(session, options.filter);
  const auto shown =
      options.open ? view::CoordinationsShown::open_only : view::CoordinationsShown::every;
  const store::Ledger& ledger = session.ledger();
  session.show(view::coordination_list(
      session.table("dc/coordinations/1", text("view.coordinations")), items,
      surroundings_of(session), ledger.policies(), ledger.days(), shown));
  return 0;
}

}  // namespace

void declare_coordinations(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--open", options->open, "help.coordinations.open");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return coordinations(session, *options); });
}

}  // namespace dc
