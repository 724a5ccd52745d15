// dc item void: 作废, an entry made by mistake; its number is never used again (Art. 7).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string reason;
  std::string by;
  std::string duplicate_of;
  std::string replaces;
};

// The item that takes the void one's place remembers it, and with it the original limit.
void point_to(Session& session, const std::string& successor, const std::string& void_id,
              const std::string& reason) {
  Docket docket = session.item(successor);
  Step step = session.begin("correct");
  step.body.set("field", "replaces")
      .set("old", docket.head["replaces"])
      .set("new", void_id)
      .set("reason", reason);
  docket.head.set("replaces", void_id);
  session.act(std::move(docket), std::move(step), text("told.replaces", void_id));
}

int make_void(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("void");
  session.decided_by(step, options.by);
  set_state(step, "void");
  if (!options.duplicate_of.empty()) {
    const std::string other = session.item(options.duplicate_of).id();
    Value sets = step.sets();
    step.body.set("duplicate_of", other).set("sets", sets.set("duplicate_of", other));
  }
  if (!options.replaces.empty()) step.body.set("replaced_by", session.item(options.replaces).id());
  step.body.set("reason", options.reason);
  session.act(std::move(docket), std::move(step), verbatim(options.reason));
  if (!options.replaces.empty()) point_to(session, options.replaces, options.id, options.reason);
  return 0;
}

}  // namespace

void declare_item_void(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.option("--by", options->by, "PERSON", "help.option.by");
  command.require("--by");
  command.option("--duplicate-of", options->duplicate_of, "ID", "help.item-void.duplicate-of");
  command.option("--replaces", options->replaces, "ID", "help.item-void.replaces");
  command.exclude("--duplicate-of", "--replaces");
  command.action([options](Session& session) { return make_void(session, *options); });
}

}  // namespace dc
