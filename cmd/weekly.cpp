// dc weekly: 周督查表, what meetings and the principal leader's field visits resolved, a week at a
// time (Art. 24).
#include "view/weekly.h"

#include <memory>
#include <string>

#include "app/listing.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string week;
  FilterOptions filter;
  bool exit_code = false;
};

IsoWeek week_of(Session& session, const Options& options) {
  if (options.week.empty()) return iso_week_of(session.today());
  if (const auto week = read_week(options.week, session.today())) return *week;
  throw usage_error(text("error.no-week", options.week), {text("hint.week")});
}

int weekly(Session& session, const Options& options) {
  const IsoWeek week = week_of(session, options);
  const store::Ledger& ledger = session.ledger();
  const Policy& policy = ledger.policies().on(monday_of(week));
  std::vector<query::Judged> items;
  for (query::Judged& one : judged_items(session, options.filter))
    if (is_checked_weekly(one.item, ledger) && is_in_hand(one.item, week))
      items.push_back(std::move(one));
  const view::WeeklySheet sheet{week, policy, ledger.days()};
  session.show(view::weekly_table(session.table("dc/weekly/1", view::weekly_title(week)), items,
                                  sheet, surroundings_of(session)));
  bool lacks = false;
  for (const query::Judged& one : items)
    lacks = lacks || lacks_entry(one.item, week, ledger.days(), policy);
  return options.exit_code && lacks ? 1 : 0;
}

}  // namespace

void declare_weekly(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("WEEK", options->week, "help.weekly.week");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return weekly(session, *options); });
}

}  // namespace dc
