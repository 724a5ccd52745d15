// dc item correct-due: a limit that was entered wrongly is put right, with approval (Art. 7(3)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string due;
  std::string reason;
  std::string approved_by;
};

int correct_due(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const Item item = item_of(docket);
  Step step = session.begin("correct-due");
  session.decided_by(step, options.approved_by);
  step.body.set("reason", options.reason);
  set_limit(step, session.deadline(options.due, item, item.issued), item.due);
  Value sets = step.sets();
  const bool was_the_original = item.due == item.due_original;
  if (was_the_original && sets.has("due")) sets.set("due_original", sets["due"]);
  step.body.set("sets", sets);
  const Text detail = text("told.moved", item.due ? item.due->iso() : "", sets.text("due"));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_item_correct_due(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--due", options->due, "WHEN", "help.option.due");
  command.require("--due");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.option("--approved-by", options->approved_by, "PERSON", "help.correct-due.approved-by");
  command.require("--approved-by");
  command.action([options](Session& session) { return correct_due(session, *options); });
}

}  // namespace dc
