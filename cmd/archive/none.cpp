// dc archive none: why a dossier has no papers (Art. 7(5)).
#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string reason;
};

int none(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("archive-none");
  step.body.set("reason", options.reason);
  session.act(std::move(docket), std::move(step), verbatim(options.reason));
  return 0;
}

}  // namespace

void declare_archive_none(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.action([options](Session& session) { return none(session, *options); });
}

}  // namespace dc
