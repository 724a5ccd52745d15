// dc instruct: a leader's new instruction on an item moves its limit (Arts. 7(3), 20(3)).
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string by;
  std::string due;
  std::string text;
};

// A phrase of the instruction: it counts from the instruction's day.
Deadline new_limit(Session& session, const std::string& phrase, Item item) {
  item.sources.clear();
  return session.deadline(phrase, item, session.day());
}

int instruct(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const Item item = item_of(docket);
  Step step = session.begin("instruct");
  session.decided_by(step, options.by);
  step.body.set("text", options.text);
  set_limit(step, new_limit(session, options.due, item), item.due);
  const Text detail =
      text("told.granted", item.due ? item.due->iso() : "",
           step.sets().has("due") ? step.sets().text("due") : options.due, step.text("by_name"));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_instruct(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--by", options->by, "PERSON", "help.instruct.by");
  command.require("--by");
  command.option("--due", options->due, "WHEN", "help.option.due");
  command.require("--due");
  command.option("--text", options->text, "TEXT", "help.instruct.text");
  command.require("--text");
  command.action([options](Session& session) { return instruct(session, *options); });
}

}  // namespace dc
