// dc notice issue: one 督办通知 issues many items to their lead unit (Art. 7(2)).
#include <memory>
#include <string>
#include <vector>

#include "app/issuing.h"
#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string to;
};

int issue(Session& session, const Options& options) {
  std::vector<Docket> items;
  for (const std::string& id : options.ids) items.push_back(session.item(id));
  issue_by_notice(
      session, items,
      options.to.empty() ? items.front().standing.text("lead") : session.unit(options.to));
  return 0;
}

}  // namespace

void declare_notice_issue(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("ITEM", options->ids, "help.option.items");
  command.option("--to", options->to, "UNIT", "help.notice-issue.to");
  command.action([options](Session& session) { return issue(session, *options); });
}

}  // namespace dc
