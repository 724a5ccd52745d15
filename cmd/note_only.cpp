// dc note-only: 阅知, for information only (Art. 7(1)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
};

int note_only(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("note-only");
  session.decided_by(step, options.by);
  set_state(step, "for-information");
  const Text detail = verbatim(step.text("by_name"));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_note_only(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.action([options](Session& session) { return note_only(session, *options); });
}

}  // namespace dc
