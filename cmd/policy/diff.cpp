// dc policy diff: the values in which two policies differ, each a file or the version in force on a
// day (domain.md §5).
#include <memory>
#include <optional>
#include <string>

#include "app/adopting.h"
#include "app/session.h"
#include "base/error.h"
#include "calendar/deadline.h"
#include "view/trial.h"

namespace dc {
namespace {

struct Options {
  std::string from;
  std::string to;
};

// A day, else a file.
Policy policy_of(Session& session, const std::string& words) {
  const auto day = words.empty() ? std::optional(session.today()) : read_date(words);
  if (!day) return Policy(read_adoptable("policy", words));
  const Policies& policies = session.ledger().policies();
  if (policies.versions().empty())
    throw not_found(text("error.no-policy"), {text("hint.no-policy")});
  return policies.on(*day);
}

int diff(Session& session, const Options& options) {
  const Policy was = policy_of(session, options.from);
  const Policy now = policy_of(session, options.to);
  const Text title = text("view.policy-difference", was.from().iso(), now.from().iso());
  session.show(view::policy_difference(session.table("dc/policy-difference/1", title), was, now));
  return 0;
}

}  // namespace

void declare_policy_diff(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("A", options->from, "help.policy-diff.a");
  command.optional_positional("B", options->to, "help.policy-diff.b");
  command.action([options](Session& session) { return diff(session, *options); });
}

}  // namespace dc
