// dc log: the steps of a record in the domain's words, or of the whole ledger, newest first.
#include "view/log.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::optional<int> limit;
};

int log_of_record(Session& session, const std::string& words) {
  const Docket docket = named_record(session, words);
  view::Table frame = session.table("dc/log/1", text("view.log-of", docket.id()));
  session.show(view::log_table(std::move(frame), view::in_order(docket, session.ledger()),
                               view::LogOf::record, session.language()));
  return 0;
}

int log_of_ledger(Session& session, const std::optional<int>& limit) {
  const std::vector<Docket> dockets = all_records(session);
  auto steps = view::newest_first(dockets, session.ledger());
  if (limit && steps.size() > static_cast<std::size_t>(*limit))
    steps.erase(steps.begin() + *limit, steps.end());
  session.show(view::log_table(session.table("dc/log/1", text("view.log")), steps,
                               view::LogOf::ledger, session.language()));
  return 0;
}

int log(Session& session, const Options& options) {
  if (options.limit && *options.limit < 1) throw usage_error(text("error.limit", *options.limit));
  return options.id.empty() ? log_of_ledger(session, options.limit)
                            : log_of_record(session, options.id);
}

}  // namespace

void declare_log(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("ID", options->id, "help.log.id");
  command.option("--limit", options->limit, "N", "help.log.limit");
  command.action([options](Session& session) { return log(session, *options); });
}

}  // namespace dc
