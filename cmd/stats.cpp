// dc stats: 统计, how many were docketed, completed, in time, late … by unit, leader, source or
// month (Arts. 22, 28).
#include <algorithm>
#include <memory>
#include <string>

#include "app/listing.h"
#include "view/statistics.h"

namespace dc {
namespace {

struct Options {
  std::string by;
  bool explain = false;
  FilterOptions filter;
};

view::GroupedBy grouping_of(const std::string& word) {
  using enum view::GroupedBy;
  if (word == "unit") return unit;
  if (word == "leader") return leader;
  if (word == "district-leader") return district_leader;
  if (word == "category") return category;
  if (word == "source") return source;
  return word == "month" ? month : nothing;
}

int stats(Session& session, const Options& options) {
  if (options.explain) {
    session.show(view::statistics_definitions(
        session.table("dc/definitions/1", text("view.stats-definitions")), session.language()));
    return 0;
  }
  auto items =
      judged_items(session, options.filter, {.contents = index::Selection::Contents::unwanted});
  std::erase_if(items, [](const query::Judged& one) { return !query::is_counted(one.item); });
  const store::Ledger& ledger = session.ledger();
  const Policy& policy = ledger.policies().on(session.today());
  const auto around = surroundings_of(session);
  const auto by = grouping_of(options.by);
  query::Figures total;
  for (const query::Judged& one : items) add(total, one, session.today(), ledger.days(), policy);
  session.show(view::statistics_table(session.table("dc/stats/1", text("view.stats")),
                                      view::grouped(items, by, around, ledger.days(), policy),
                                      total, by, around));
  return 0;
}

}  // namespace

void declare_stats(Command& command) {
  auto options = std::make_shared<Options>();
  command.choice("--by", options->by,
                 {"unit", "leader", "district-leader", "category", "source", "month"},
                 "help.stats.by");
  command.flag("--explain", options->explain, "help.stats.explain");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return stats(session, *options); });
}

}  // namespace dc
