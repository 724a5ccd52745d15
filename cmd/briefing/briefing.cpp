// dc briefing: 汇报数字, what happened since the leadership was last briefed (Art. 9).
#include "view/briefing.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  std::optional<Date> since;
  FilterOptions filter;
};

// The day of the last briefing before today.
std::optional<Date> last_briefing(Session& session) {
  const Docket& ledger = session.ledger().head();
  const auto withdrawn = withdrawn_steps(ledger.steps);
  std::optional<Date> last;
  for (const Step& step : ledger.steps)
    if (step.name() == "briefing" && step.day() < session.today() &&
        std::find(withdrawn.begin(), withdrawn.end(), step.id()) == withdrawn.end())
      last = std::max(last.value_or(step.day()), step.day());
  return last;
}

int briefing(Session& session, const Options& options) {
  const auto last = last_briefing(session);
  const Date made = session.ledger().head().steps.front().day();
  const Date after = options.since ? *options.since - 1 : last.value_or(made - 1);
  const Date today = session.today();
  const auto items = judged_items(session, options.filter);
  const Text title = text("view.briefing", (after + 1).iso(), today.iso());
  session.show(view::briefing_table(session.table("dc/briefing/1", title),
                                    query::briefing_figures(items, after, today)));
  const auto& ledger = session.ledger();
  const auto by =
      ledger.policies().on(today).after("briefing_within", last.value_or(made), ledger.days());
  if (by && *by < today) session.note(text("note.briefing-late", by->iso()));
  return 0;
}

}  // namespace

void declare_briefing(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--since", options->since, "DATE", "help.briefing.since");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return briefing(session, *options); });
}

}  // namespace dc
