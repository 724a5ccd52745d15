// dc briefing new: 汇报, the leadership was briefed on how supervision goes (Art. 9).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> leaders;
  std::string text;
};

int record_briefing(Session& session, const Options& options) {
  std::vector<std::string> leaders;
  std::vector<Text> names;
  for (const std::string& words : options.leaders) {
    leaders.push_back(session.person(words));
    names.push_back(verbatim(session.person_name(leaders.back())));
  }
  Step step = session.begin("briefing");
  step.body.set("leaders", Value::texts(leaders));
  step.body.set_present("text", options.text);
  session.act(session.ledger().head(), std::move(step), joined(names, text("text.comma")));
  return 0;
}

}  // namespace

void declare_briefing_new(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--to", options->leaders, "PERSON", "help.briefing-new.to");
  command.require("--to");
  command.option("--text", options->text, "TEXT", "help.briefing-new.text");
  command.action([options](Session& session) { return record_briefing(session, *options); });
}

}  // namespace dc
