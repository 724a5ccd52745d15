// dc review: 审核, a final report passes or goes back for supplement or redoing (Art. 7(3), 7(4)).
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  bool pass = false;
  bool supplement = false;
  bool redo = false;
  std::string reason;
  std::string due;
  std::string test;
};

std::string outcome_of(const Options& options) {
  if (options.pass + options.supplement + options.redo != 1)
    throw usage_error(text("error.review-outcome"), {text("hint.review-outcome")});
  return options.pass ? "pass" : options.supplement ? "supplement" : "redo";
}

Value tests_of(const std::string& written) {
  Value tests = Value::list();
  for (std::size_t at = 0; at < written.size();) {
    const auto end = std::min(written.find(',', at), written.size());
    const std::string word = written.substr(at, end - at);
    if (find_in_catalogue("test." + word) == nullptr)
      throw usage_error(text("error.closing-test", word), {text("hint.closing-test")});
    tests.push_back(word);
    at = end + 1;
  }
  return tests;
}

int review(Session& session, const Options& options) {
  const std::string outcome = outcome_of(options);
  Docket docket = session.item(options.id);
  Step step = session.begin("review");
  if (!options.due.empty()) {
    const Deadline limit = session.deadline(options.due, item_of(docket), step.day());
    step.body.set("due", Session::limit_of(limit, {}));
  }
  step.body.set("outcome", outcome);
  step.body.set_present("test", tests_of(options.test));
  step.body.set_present("reason", options.reason);
  set_state(step, options.pass         ? "awaiting-approval"
                  : options.supplement ? "supplementing"
                                       : "redoing");
  const Text detail =
      options.pass ? Text{} : text("told.returned", options.reason, step["due"].text("now"));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_review(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.flag("--pass", options->pass, "help.review.pass");
  command.flag("--supplement", options->supplement, "help.review.supplement");
  command.flag("--redo", options->redo, "help.review.redo");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.option("--due", options->due, "WHEN", "help.review.due");
  command.option("--test", options->test, "TEST,TEST…", "help.review.test");
  command.action([options](Session& session) { return review(session, *options); });
}

}  // namespace dc
