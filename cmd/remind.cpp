// dc remind: 催办, numbered 1..n for each item; may go to one co-unit (Art. 7(3)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string to;
  std::string channel = "phone";
  std::string reply;
};

int remind(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    const std::string to =
        options.to.empty() ? docket.standing.text("lead") : session.unit(options.to);
    if (to.empty())
      throw usage_error(text("error.nobody-to-remind", id), {text("hint.nobody-to-remind")});
    const int round = item_of(docket).reminders + 1;
    Step step = session.begin("remind");
    step.body.set("unit_name", session.unit_name(to, step.day()));
    step.body.set("to", to).set("round", round).set("channel", options.channel);
    step.body.set_present("reply", options.reply);
    const Text detail = text("told.remind", round, session.unit_name(to, step.day()));
    session.act(std::move(docket), std::move(step), detail);
  }
  return 0;
}

}  // namespace

void declare_remind(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ID", options->ids, "help.option.items");
  command.option("--to", options->to, "UNIT", "help.remind.to");
  command.choice("--channel", options->channel, {"phone", "letter", "visit", "meeting"},
                 "help.remind.channel");
  command.option("--reply", options->reply, "TEXT", "help.remind.reply");
  command.action([options](Session& session) { return remind(session, *options); });
}

}  // namespace dc
