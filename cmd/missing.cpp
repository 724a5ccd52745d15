// dc missing: 未按期反馈清单, missed reporting cycles and milestones passed without a report.
#include "view/missing.h"

#include <algorithm>
#include <memory>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  bool open = false;
  bool exit_code = false;
};

std::vector<view::MissedReport> missed_reports(Session& session, const Options& options) {
  std::vector<view::MissedReport> reports;
  for (const query::Judged& judged : judged_items(session, options.filter))
    for (const query::Missed& missed : query::missed(judged.item, session.today()))
      if (!options.open || !missed.reported) reports.push_back({judged, missed});
  std::stable_sort(reports.begin(), reports.end(),
                   [](const auto& a, const auto& b) { return a.missed.day < b.missed.day; });
  return reports;
}

int missing(Session& session, const Options& options) {
  const auto reports = missed_reports(session, options);
  const view::Table frame = session.table("dc/missing/1", text("view.missing"));
  session.show(missing_list(frame, reports, surroundings_of(session)));
  return options.exit_code && !reports.empty() ? 1 : 0;
}

}  // namespace

void declare_missing(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--open", options->open, "help.missing.open");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return missing(session, *options); });
}

}  // namespace dc
