#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "model/owed_reports.h"
#include "query/judged.h"

namespace dc::query {

// The reports an item owed before `as_of` that did not come, or came late; oldest first.
std::vector<OwedReport> missed(const Item& item, Date as_of,
                               std::optional<Date> written_by = std::nullopt);

enum class PeriodLength { week, month, quarter };
// The period a day lies in: "2026-W41", "2026-10", "2026-Q4".
std::string period_of(Date day, PeriodLength length);

// How many of the reports owed on days of a period, by a unit, were missed.
struct Tally {
  int missed = 0;
  int owed = 0;
};

// 未反馈情况: units by periods.
struct MissingMatrix {
  std::vector<std::string> periods;  // those in which anything was owed, in order
  struct Row {
    std::string unit;
    std::vector<Tally> tallies;  // one a period
    Tally all;
  };
  std::vector<Row> rows;  // units that owed anything, in the order of `units`
};

// A report that an item's lead owed.
struct OwedByUnit {
  std::string unit;
  OwedReport report;
};

MissingMatrix missing_matrix(const std::vector<OwedByUnit>& owed,
                             const std::vector<const Unit*>& units, PeriodLength length);

}  // namespace dc::query
