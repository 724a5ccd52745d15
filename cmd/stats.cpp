// dc stats: 统计, how many were docketed, completed, in time, late … by unit, leader, source or
// month (Arts. 22, 28).
#include <memory>
#include <optional>
#include <string>

#include "app/listing.h"
#include "index/shelf.h"
#include "view/statistics.h"

namespace dc {
namespace {

struct Options {
  std::string by;
  bool explain = false;
  FilterOptions filter;
};

query::GroupedBy grouping_of(const std::string& word) {
  using enum query::GroupedBy;
  if (word == "unit") return unit;
  if (word == "leader") return leader;
  if (word == "district-leader") return district_leader;
  if (word == "category") return category;
  if (word == "source") return source;
  return word == "month" ? month : nothing;
}

// Figures by group and of all, each item once.
struct Counted {
  query::Tallies groups;
  query::Figures total;
};

// An index has summed up those that are settled: no other filter, and only the others to judge.
std::optional<Counted> counted_before(Session& session, const Options& options,
                                      query::GroupedBy by) {
  const index::Shelf* shelf = asks_anything(options.filter) ? nullptr : session.shelf();
  if (shelf == nullptr) return {};
  auto groups = shelf->settled_tallies(by);
  if (!groups) return {};
  auto all = shelf->settled_tallies(query::GroupedBy::nothing);
  return Counted{std::move(*groups), (*all)[""]};
}

Counted counted(Session& session, const Options& options, query::GroupedBy by) {
  auto before = counted_before(session, options, by);
  index::Selection selection{.depth = index::Selection::Depth::core};
  if (before) selection.reach = index::Selection::Reach::unsettled;
  Counted all = before.value_or(Counted{});
  const store::Ledger& ledger = session.ledger();
  const Policy& policy = ledger.policies().on(session.today());
  each_judged(session, options.filter, selection, [&](const query::Judged& one) {
    if (!query::is_counted(one.item) || (before && query::is_settled(one.item))) return;
    query::Figures figures;
    add(figures, one, session.today(), ledger.days(), policy);
    all.total += figures;
    for (const std::string& group : query::groups_of(one.item, by)) all.groups[group] += figures;
  });
  if (by == query::GroupedBy::nothing) all.groups.clear();
  return all;
}

int stats(Session& session, const Options& options) {
  if (options.explain) {
    session.show(view::statistics_definitions(
        session.table("dc/definitions/1", text("view.stats-definitions")), session.language()));
    return 0;
  }
  const auto by = grouping_of(options.by);
  const Counted all = counted(session, options, by);
  session.show(view::statistics_table(session.table("dc/stats/1", text("view.stats")), all.groups,
                                      all.total, by, surroundings_of(session)));
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
