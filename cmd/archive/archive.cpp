// dc archive: 归档, a cleared item's dossier is filed (Art. 7(5)).
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

int archive(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    Step step = session.begin("archive");
    set_state(step, "archived");
    const Text detail = verbatim(docket.head.text("title"));
    session.act(std::move(docket), std::move(step), detail);
  }
  return 0;
}

}  // namespace

void declare_archive(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.action([options](Session& session) { return archive(session, *options); });
}

}  // namespace dc
