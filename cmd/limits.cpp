// dc limits: every move of a limit and by whom, the original beside the current one (Art. 7(3)).
#include "view/limits.h"

#include <memory>
#include <string>
#include <vector>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

int limits(Session& session, const Options& options) {
  const bool one = !options.id.empty();
  const auto items =
      one ? std::vector<Docket>{session.item(options.id)} : session.ledger().all(Kind::item);
  const auto shown = one ? view::LimitsShown::every : view::LimitsShown::moves_only;
  session.show(view::limits_table(session.table("dc/limits/1", text("view.limits")), items,
                                  session.ledger(), shown));
  return 0;
}

}  // namespace

void declare_limits(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("ID", options->id, "help.option.item");
  command.action([options](Session& session) { return limits(session, *options); });
}

}  // namespace dc
