#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/item.h"
#include "model/registers.h"

namespace dc {

// A day on which an item owes a report, and whether it came.
struct OwedReport {
  enum class Kind { cycle, milestone, written };
  Kind kind = Kind::cycle;
  Date day;                  // the last day on which it is in time
  std::string milestone;     // what it is, of a milestone
  std::optional<Date> came;  // the report that answers it, in time or not, up to the as-of day

  bool is_missed() const { return !came || *came > day; }
};
std::string_view code_of(OwedReport::Kind kind);

// The day by which a written report on the item is owed: where its meeting or document asks for
// one, that day; of a deployment that was docketed, the item's limit (Art. 20(1)).
std::optional<Date> written_report_by(const Item& item, const Registers& registers);

// The reporting cycles of an ongoing item (domain.md §2), its milestones (Art. 20) and the written
// report due `written_by`, before `as_of`, oldest first: of an item under way, from the day after
// issue on. None is owed while work is suspended, while a final report is with the office, or by a
// co-unit. Of a cycle at most the last 600.
std::vector<OwedReport> owed_reports(const Item& item, std::optional<Date> written_by, Date as_of);

}  // namespace dc
