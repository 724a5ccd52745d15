// dc policy show: the values of the Rules' loose words as they are in force on a day (domain.md
// §5).
#include <memory>
#include <optional>

#include "app/session.h"
#include "base/error.h"
#include "view/settings.h"

namespace dc {
namespace {

struct Options {
  std::optional<Date> on;
};

int show(Session& session, const Options& options) {
  const Policies& policies = session.ledger().policies();
  if (policies.versions().empty())
    throw not_found(text("error.no-policy"), {text("hint.no-policy")});
  const Policy& policy = policies.on(options.on.value_or(session.today()));
  session.show(view::policy_table(
      session.table("dc/policy/1", text("view.policy", policy.from().iso())), policy));
  return 0;
}

}  // namespace

void declare_policy_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--on", options->on, "DATE", "help.policy-show.on");
  command.action([options](Session& session) { return show(session, *options); });
}

}  // namespace dc
