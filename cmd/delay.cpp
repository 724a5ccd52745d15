// dc delay: a task of the principal leader's will be late: the report to him, and its filing with
// the office (Art. 20(3)). Neither moves the limit.
#include <memory>
#include <string>

#include "app/session.h"
#include "base/error.h"
#include "model/extension.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string to;
  std::string reason;
  std::string progress;
  bool filed = false;
};

void report_delay(Session& session, const Options& options, Docket docket) {
  if (options.to.empty() || options.reason.empty() || options.progress.empty())
    throw usage_error(text("error.delay-needs"), {text("hint.delay-needs")});
  Step step = session.begin("delay");
  const std::string to = session.person(options.to);
  step.body.set("addressee", to).set("addressee_name", session.person_name(to));
  step.body.set("progress", options.progress).set("reason", options.reason);
  session.act(std::move(docket), std::move(step), text("told.to", session.person_name(to)));
}

void file(Session& session, Docket docket) {
  Step step = session.begin("delay-filed");
  const auto reports = delay_reports_of(docket);
  for (const DelayReport& one : reports)
    if (!one.filed) step.body.set("answers", one.step);
  session.act(std::move(docket), std::move(step));
}

int delay(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  if (options.filed) {
    file(session, std::move(docket));
  } else {
    report_delay(session, options, std::move(docket));
  }
  return 0;
}

}  // namespace

void declare_delay(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--to", options->to, "PERSON", "help.delay.to");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.option("--progress", options->progress, "TEXT", "help.extend.progress");
  command.flag("--filed", options->filed, "help.delay.filed");
  command.exclude("--filed", "--to");
  command.action([options](Session& session) { return delay(session, *options); });
}

}  // namespace dc
