// dc missing: 未按期反馈清单, missed reporting cycles, milestones passed without a report, written
// reports that did not come; or units by periods (Art. 20).
#include "view/missing.h"

#include <algorithm>
#include <memory>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  bool open = false;
  bool matrix = false;
  std::string by = "month";
  bool exit_code = false;
};

query::PeriodLength length_of(const std::string& word) {
  return word == "week"      ? query::PeriodLength::week
         : word == "quarter" ? query::PeriodLength::quarter
                             : query::PeriodLength::month;
}

std::vector<OwedReport> missed_of(Session& session, const Item& item) {
  return query::missed(item, session.today(), written_report_by(item, session.ledger()));
}

std::vector<view::MissedReport> missed_reports(Session& session, const Options& options) {
  std::vector<view::MissedReport> reports;
  for (const query::Judged& judged : judged_items(session, options.filter))
    for (const OwedReport& missed : missed_of(session, judged.item))
      if (!options.open || !missed.came) reports.push_back({judged, missed});
  std::stable_sort(reports.begin(), reports.end(),
                   [](const auto& a, const auto& b) { return a.missed.day < b.missed.day; });
  return reports;
}

std::vector<query::OwedByUnit> owed_by_units(Session& session, const Options& options) {
  std::vector<query::OwedByUnit> owed;
  for (const query::Judged& judged : judged_items(session, options.filter)) {
    const auto written_by = written_report_by(judged.item, session.ledger());
    for (OwedReport& one : owed_reports(judged.item, written_by, session.today()))
      owed.push_back({judged.item.lead, std::move(one)});
  }
  return owed;
}

bool is_any_missed(const query::MissingMatrix& matrix) {
  return std::any_of(matrix.rows.begin(), matrix.rows.end(),
                     [](const query::MissingMatrix::Row& row) { return row.all.missed > 0; });
}

int matrix(Session& session, const Options& options) {
  const auto units = session.ledger().units();
  const auto matrix =
      query::missing_matrix(owed_by_units(session, options), units, length_of(options.by));
  const view::Table frame = session.table("dc/missing-matrix/1", text("view.missing-matrix"));
  session.show(missing_matrix_table(frame, matrix, surroundings_of(session)));
  return options.exit_code && is_any_missed(matrix) ? 1 : 0;
}

int missing(Session& session, const Options& options) {
  if (options.matrix) return matrix(session, options);
  const auto reports = missed_reports(session, options);
  const view::Table frame = session.table("dc/missing/1", text("view.missing"));
  session.show(missing_list(frame, reports, surroundings_of(session)));
  return options.exit_code && !reports.empty() ? 1 : 0;
}

}  // namespace

void declare_missing(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--open", options->open, "help.missing.open");
  command.flag("--matrix", options->matrix, "help.missing.matrix");
  command.choice("--by", options->by, {"week", "month", "quarter"}, "help.missing.by");
  command.exclude("--open", "--matrix");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return missing(session, *options); });
}

}  // namespace dc
