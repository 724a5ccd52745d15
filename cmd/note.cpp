// dc note: a remark on an item, without effect on its state.
#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string text;
};

int note(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("note");
  step.body.set("text", options.text);
  session.act(std::move(docket), std::move(step),
              verbatim(options.text.substr(0, options.text.find('\n'))));
  return 0;
}

}  // namespace

void declare_note(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--text", options->text, "TEXT", "help.note.text");
  command.require("--text");
  command.action([options](Session& session) { return note(session, *options); });
}

}  // namespace dc
