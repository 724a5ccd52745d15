#pragma once
#include <optional>
#include <string_view>

#include "base/date.h"
#include "calendar/working_days.h"
#include "model/item.h"
#include "model/policy.h"

namespace dc::query {

// How an item stands to its limit; always derived, never stored (domain.md §1, §2.4).
enum class Timing { none, not_due, due_soon, under_office_review, overdue, on_time, late, ongoing };
std::string_view code_of(Timing timing);  // "due-soon"
std::optional<Timing> timing_of(std::string_view code);

// Light of the 警示 column.
enum class Light { green, yellow, red, grey };
std::string_view code_of(Light light);

struct Judgement {
  Timing timing = Timing::none;
  Light light = Light::grey;
  // The unit's own day: `as_of` (or the day it handed in), less the days the office held its
  // reports.
  Date unit_day;
  std::optional<Date> handed_in;  // the report whose day counts: the unit's clock stands since then
  int held_days = 0;              // calendar days the office held what it returned, taken off
  // Of an item with its unit: the last day on which handing in is in time: the limit, later by
  // `held_days`, or by the return limit of a supplement that may still come.
  std::optional<Date> last_day;
  std::optional<int> days_overdue;      // calendar days; none where it is not late
  std::optional<int> workdays_overdue;  // none where it is not late, or a calendar is missing
  std::optional<bool> on_time;          // of a completed item with a limit
  bool calendar_missing = false;        // the day counts needed a year that has no arrangement
};

// On time is judged by the day the report finally accepted was first submitted: a supplement within
// its return limit keeps the first day, a redo does not, less the days the office held it. The
// office's own review never counts against a unit (Art. 7(4)). The limit's day itself is on time.
// Of an item under way nothing after `as_of` bears on its day.
Judgement judge(const Item& item, Date as_of, const WorkingDays& days, const Policy& policy);

// The day that counts for the last submission, or nothing where none was handed in.
std::optional<Date> counted_submission(const Item& item);

// Whether at most `count` working days lie after `from` up to `to`; nothing where that hangs on a
// year without an arrangement.
std::optional<bool> is_within(const WorkingDays& days, Date from, Date to, int count);

}  // namespace dc::query
