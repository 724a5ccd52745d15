// dc clear: 销号, a completed item is struck off the open ledger (Art. 7(4)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
};

int clear(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    Step step = session.begin("clear");
    set_state(step, "cleared");
    const Text detail = verbatim(docket.head.text("title"));
    session.act(std::move(docket), std::move(step), detail);
  }
  return 0;
}

}  // namespace

void declare_clear(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.action([options](Session& session) { return clear(session, *options); });
}

}  // namespace dc
