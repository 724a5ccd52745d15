// dc revisits: 应回访清单, what was completed and is still to be revisited, or what revisits found
// (Art. 21).
#include "view/revisits.h"

#include <algorithm>
#include <memory>

#include "app/listing.h"
#include "model/revisit.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  bool results = false;
  bool exit_code = false;
};

std::vector<view::RevisitDue> due_revisits(Session& session, const Options& options) {
  std::vector<view::RevisitDue> all;
  const store::Ledger& ledger = session.ledger();
  for (const query::Judged& one : judged_items(session, options.filter)) {
    const bool owed = one.item.completed && calls_for_revisit(one.item, ledger) &&
                      last_revisit(one.item) == nullptr;
    if (owed) all.push_back({one, revisit_due(one.item, ledger.policies(), ledger.days())});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.due < b.due; });
  return all;
}

int show_due(Session& session, const Options& options) {
  const auto due = due_revisits(session, options);
  session.show(view::revisits_due(session.table("dc/revisits/1", text("view.revisits")), due,
                                  surroundings_of(session)));
  const bool is_late = std::any_of(due.begin(), due.end(), [&](const view::RevisitDue& one) {
    return one.due && *one.due < session.today();
  });
  return options.exit_code && is_late ? 1 : 0;
}

int revisits(Session& session, const Options& options) {
  if (!options.results) return show_due(session, options);
  std::vector<Docket> dockets;
  for (const query::Judged& one : judged_items(session, options.filter))
    dockets.push_back(session.item(one.item.id));
  session.show(
      view::revisit_results(session.table("dc/revisit-results/1", text("view.revisit-results")),
                            dockets, session.ledger()));
  return 0;
}

}  // namespace

void declare_revisits(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--results", options->results, "help.revisits.results");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return revisits(session, *options); });
}

}  // namespace dc
