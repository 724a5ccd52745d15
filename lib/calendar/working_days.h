#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/error.h"

namespace dc {

// One year's official arrangement (放假 and 调休), as calendar/YYYY.yaml holds it.
struct CalendarYear {
  struct Holiday {
    std::string name;  // 春节; "中秋节、国庆节" where two fall together
    std::vector<Date> dates;
  };
  int year = 0;
  std::string source;  // 国办发明电〔2025〕7号
  std::vector<Holiday> holidays;
  std::vector<Date> workdays;  // days off by the week that are worked instead
};

// Error{not_found} for a count into a year without an arrangement: names the year and the way out.
Error no_calendar(int year);

// Working days counted by the years that are known. A count that touches a year without an
// arrangement is nothing: never a silent weekend rule. Days are calendar days unless said
// otherwise.
class WorkingDays {
 public:
  WorkingDays() = default;
  explicit WorkingDays(std::vector<CalendarYear> years);
  // Years that are read when a count first touches them or a neighbour.
  using Read = std::function<CalendarYear(int year)>;
  WorkingDays(std::set<int> known, Read read);

  bool knows(int year) const { return known_.contains(year); }
  std::vector<int> known_years() const;
  std::optional<bool> is_workday(Date date) const;
  // The n-th working day after `from` (before it, where n is negative); `from` itself is not
  // counted.
  std::optional<Date> add(Date from, int working_days) const;
  // The same for a writer: throws no_calendar() where the count touches an unknown year.
  Date add_or_refuse(Date from, int working_days) const;
  // Working days after `from` up to and including `to`; negative where `to` is earlier.
  std::optional<int> between(Date from, Date to) const;
  std::optional<Date> on_or_before(Date date) const;
  std::optional<Date> on_or_after(Date date) const;
  // The first day off of the holiday whose name contains `name` in that year (春节前 and the like);
  // where the days off began before 1 January, their first day in the year before.
  std::optional<Date> first_day_off(int year, const std::string& name) const;

 private:
  // By day of the year, from 0; one more entry for the whole year.
  using WorkedBefore = std::vector<int>;
  const CalendarYear& arrangement(int year) const;
  const WorkedBefore* year(int year) const;
  WorkedBefore counted(int year) const;
  std::optional<int> worked_before(Date date) const;
  std::optional<Date> nearest(Date date, int step) const;
  bool is_off_for_holiday(const std::string& name, Date date) const;

  std::set<int> known_;
  Read read_;
  mutable std::map<int, CalendarYear> arrangements_;
  mutable std::vector<WorkedBefore> years_;  // from the first known one on; empty: not counted
};

}  // namespace dc
