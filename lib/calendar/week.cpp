#include "calendar/week.h"

#include <fmt/format.h>

#include "base/number.h"
#include "calendar/deadline.h"

namespace dc {
namespace {

constexpr int days_of_week = 7;

std::optional<IsoWeek> read_iso_week(std::string_view words) {
  if (words.size() != 8 || words.substr(4, 2) != "-W") return {};
  const auto year = whole_number(words.substr(0, 4));
  const auto week = whole_number(words.substr(6));
  if (!year || !week || *year < 1900 || *week < 1) return {};
  const IsoWeek named{*year, *week};
  if (*week > 53 || iso_week_of(monday_of(named)) != named) return {};
  return named;
}

}  // namespace

std::string written(IsoWeek week) {
  return fmt::format("{:04}-W{:02}", week.year, week.week);
}

// The 4th of January is always in the first week.
Date monday_of(IsoWeek week) {
  const Date fourth = *Date::of(week.year, 1, 4);
  return fourth - (fourth.weekday() - 1) + (week.week - 1) * days_of_week;
}

IsoWeek week_before(IsoWeek week) {
  return iso_week_of(monday_of(week) - days_of_week);
}

std::optional<IsoWeek> read_week(std::string_view words, Date today) {
  if (words == "本周") return iso_week_of(today);
  if (words == "上周") return iso_week_of(today - days_of_week);
  if (const auto week = read_iso_week(words)) return week;
  if (const auto date = read_date(words)) return iso_week_of(*date);
  return {};
}

std::optional<int> workdays_in(IsoWeek week, const WorkingDays& days) {
  const Date monday = monday_of(week);
  return days.between(monday - 1, monday + (days_of_week - 1));
}

}  // namespace dc
