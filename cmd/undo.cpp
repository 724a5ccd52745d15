// dc undo: 撤回, one command taken back whole by a step with a reason; nothing is deleted.
#include <memory>
#include <string>

#include "app/session.h"
#include "app/undoing.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string step;
  std::string reason;
};

int undo(Session& session, const Options& options) {
  if (session.ledger().is_changed())
    throw usage_error(text("error.undo-in-batch"), {text("hint.undo-in-batch")});
  const std::string reason = options.reason.empty()
                                 ? dc::say(text("undo.reason"), session.written_language())
                                 : options.reason;
  withdraw(session, command_to_undo(session, options.step), reason);
  return 0;
}

}  // namespace

void declare_undo(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("STEP", options->step, "help.undo.step");
  command.option("--reason", options->reason, "TEXT", "help.undo.reason");
  command.action([options](Session& session) { return undo(session, *options); });
}

}  // namespace dc
