#include "query/missing.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace dc::query {
namespace {

void count(Tally& tally, const OwedReport& report) {
  ++tally.owed;
  tally.missed += report.is_missed() ? 1 : 0;
}

MissingMatrix::Row row_of(const std::string& unit, const std::vector<OwedByUnit>& owed,
                          const std::vector<std::string>& periods, PeriodLength length) {
  MissingMatrix::Row row{unit, std::vector<Tally>(periods.size()), {}};
  for (const OwedByUnit& one : owed) {
    if (one.unit != unit) continue;
    const auto period =
        std::lower_bound(periods.begin(), periods.end(), period_of(one.report.day, length));
    count(row.tallies[static_cast<std::size_t>(period - periods.begin())], one.report);
    count(row.all, one.report);
  }
  return row;
}

}  // namespace

std::vector<OwedReport> missed(const Item& item, Date as_of, std::optional<Date> written_by) {
  std::vector<OwedReport> all = owed_reports(item, written_by, as_of);
  std::erase_if(all, [](const OwedReport& one) { return !one.is_missed(); });
  return all;
}

std::string period_of(Date day, PeriodLength length) {
  if (length == PeriodLength::week) {
    const IsoWeek week = iso_week_of(day);
    return fmt::format("{:04}-W{:02}", week.year, week.week);
  }
  if (length == PeriodLength::quarter)
    return fmt::format("{:04}-Q{}", day.year(), (day.month() + 2) / 3);
  return fmt::format("{:04}-{:02}", day.year(), day.month());
}

MissingMatrix missing_matrix(const std::vector<OwedByUnit>& owed,
                             const std::vector<const Unit*>& units, PeriodLength length) {
  std::set<std::string> periods;
  std::set<std::string> owing;
  for (const OwedByUnit& one : owed) {
    periods.insert(period_of(one.report.day, length));
    owing.insert(one.unit);
  }
  MissingMatrix matrix{{periods.begin(), periods.end()}, {}};
  for (const Unit* unit : units)
    if (owing.contains(unit->id))
      matrix.rows.push_back(row_of(unit->id, owed, matrix.periods, length));
  return matrix;
}

}  // namespace dc::query
