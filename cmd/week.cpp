// dc week: 周督查, an item's progress, problems and next steps of the week (Art. 24).
#include "calendar/week.h"

#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string progress;
  std::string problems;
  std::string next;
};

int week(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("week");
  step.body.set("text", options.progress);
  step.body.set_present("problems", options.problems).set_present("next", options.next);
  const Text detail = verbatim(written(iso_week_of(step.day())));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_week(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--progress", options->progress, "TEXT", "help.week.progress");
  command.require("--progress");
  command.option("--problems", options->problems, "TEXT", "help.week.problems");
  command.option("--next", options->next, "TEXT", "help.week.next");
  command.action([options](Session& session) { return week(session, *options); });
}

}  // namespace dc
