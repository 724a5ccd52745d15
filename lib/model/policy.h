#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/value.h"
#include "calendar/working_days.h"

namespace dc {

// One dated version of the values of the Rules' loose words (第一时间, 及时, 定期 …), domain.md §5.
class Policy {
 public:
  Policy() = default;
  explicit Policy(const Value& document);

  Date from() const { return from_; }
  // A value by its key: "docket_within"; 0, false where the policy does not name it.
  int number(std::string_view key) const;
  bool flag(std::string_view key) const;
  const Value& values() const { return values_; }
  // `day` plus the span `key` (its unit: days, working-days or months); nothing without a calendar
  // or key.
  std::optional<Date> after(std::string_view key, Date day, const WorkingDays& days) const;

 private:
  Date from_;
  Value values_;
};

// The versions a ledger adopted. In force on a day: the newest from that day or earlier, else the
// oldest.
class Policies {
 public:
  Policies() = default;
  explicit Policies(std::vector<Policy> versions);
  const Policy& on(Date day) const;
  const std::vector<Policy>& versions() const { return versions_; }

 private:
  std::vector<Policy> versions_;  // by date
};

CalendarYear calendar_year_of(const Value& document);

}  // namespace dc
