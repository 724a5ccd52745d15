#include "calendar/working_days.h"

#include <algorithm>
#include <utility>

namespace dc {
namespace {

constexpr int friday = 5;

Date first_of(int year) {
  return *Date::of(year, 1, 1);
}
Date last_of(int year) {
  return *Date::of(year, 12, 31);
}

bool is_year(int year) {
  return year >= 1 && year <= 9999;
}

std::map<int, CalendarYear> by_year(std::vector<CalendarYear> years) {
  std::map<int, CalendarYear> all;
  for (CalendarYear& year : years) {
    const int number = year.year;
    if (is_year(number)) all.insert_or_assign(number, std::move(year));
  }
  return all;
}

int length_of(int year) {
  return last_of(year) - first_of(year) + 1;
}

// Which days of each year are worked, day 0 being 1 January.
using Worked = std::map<int, std::vector<bool>>;

std::vector<bool> weekly_rule(int year) {
  std::vector<bool> worked(static_cast<std::size_t>(length_of(year)));
  int weekday = first_of(year).weekday();
  for (std::size_t day = 0; day < worked.size(); ++day, weekday = weekday % 7 + 1)
    worked[day] = weekday <= friday;
  return worked;
}

void mark(Worked& worked, Date date, bool works) {
  const auto year = worked.find(date.year());
  if (year != worked.end())
    year->second[static_cast<std::size_t>(date - first_of(year->first))] = works;
}

// Across all years: the arrangement of one year may name days of its neighbours.
Worked worked_days(const std::map<int, CalendarYear>& years) {
  Worked worked;
  for (const auto& [number, year] : years) worked[number] = weekly_rule(number);
  for (const auto& [number, year] : years)
    for (const auto& holiday : year.holidays)
      for (Date date : holiday.dates) mark(worked, date, false);
  for (const auto& [number, year] : years)
    for (Date date : year.workdays) mark(worked, date, true);
  return worked;
}

std::vector<int> running_count(const std::vector<bool>& worked) {
  std::vector<int> before{0};
  for (bool works : worked) before.push_back(before.back() + (works ? 1 : 0));
  return before;
}

bool is_off_for(const CalendarYear::Holiday& holiday, const std::string& name, Date date) {
  return holiday.name.find(name) != std::string::npos &&
         std::find(holiday.dates.begin(), holiday.dates.end(), date) != holiday.dates.end();
}

}  // namespace

Error no_calendar(int year) {
  return not_found(text("calendar.no-year", year), {text("hint.adopt-calendar", year)});
}

WorkingDays::WorkingDays(std::vector<CalendarYear> years) {
  std::map<int, CalendarYear> all = by_year(std::move(years));
  const Worked worked = worked_days(all);
  for (auto& [number, year] : all)
    years_[number] = Year{running_count(worked.at(number)), std::move(year.holidays)};
}

std::vector<int> WorkingDays::known_years() const {
  std::vector<int> all;
  for (const auto& [number, year] : years_) all.push_back(number);
  return all;
}

// Working days of the date's year before the date; nothing where the year is unknown.
std::optional<int> WorkingDays::worked_before(Date date) const {
  const auto year = years_.find(date.year());
  if (year == years_.end()) return {};
  return year->second.worked_before[static_cast<std::size_t>(date - first_of(year->first))];
}

std::optional<bool> WorkingDays::is_workday(Date date) const {
  const auto year = years_.find(date.year());
  if (year == years_.end()) return {};
  const auto& count = year->second.worked_before;
  const auto day = static_cast<std::size_t>(date - first_of(year->first));
  return count[day + 1] > count[day];
}

std::optional<Date> WorkingDays::add(Date from, int working_days) const {
  const int step = working_days < 0 ? -1 : 1;
  for (int left = working_days; left != 0;) {
    from = from + step;
    const auto works = is_workday(from);
    if (!works) return {};
    if (*works) left -= step;
  }
  return from;
}

Date WorkingDays::add_or_refuse(Date from, int working_days) const {
  if (const auto day = add(from, working_days)) return *day;
  const int step = working_days < 0 ? -1 : 1;
  int year = (from + step).year();
  while (knows(year)) year += step;
  throw no_calendar(year);
}

std::optional<int> WorkingDays::between(Date from, Date to) const {
  if (to == from) return 0;
  if (to < from) {
    const auto count = between(to, from);
    return count ? std::optional<int>(-*count) : std::nullopt;
  }
  const Date first = from + 1;
  const auto before_first = worked_before(first);
  const auto before_last = worked_before(to);
  if (!before_first || !before_last) return {};
  int count = *before_last - *before_first + (*is_workday(to) ? 1 : 0);
  for (int year = first.year(); year < to.year(); ++year) {
    if (!knows(year)) return {};
    count += years_.at(year).worked_before.back();
  }
  return count;
}

std::optional<Date> WorkingDays::on_or_before(Date date) const {
  return nearest(date, -1);
}
std::optional<Date> WorkingDays::on_or_after(Date date) const {
  return nearest(date, 1);
}

std::optional<Date> WorkingDays::nearest(Date date, int step) const {
  for (;; date = date + step) {
    const auto works = is_workday(date);
    if (!works) return {};
    if (*works) return date;
  }
}

bool WorkingDays::is_off_for_holiday(const std::string& name, Date date) const {
  const auto year = years_.find(date.year());
  if (year == years_.end()) return false;
  const auto& holidays = year->second.holidays;
  return std::any_of(holidays.begin(), holidays.end(),
                     [&](const auto& holiday) { return is_off_for(holiday, name, date); });
}

std::optional<Date> WorkingDays::first_day_off(int year, const std::string& name) const {
  if (!knows(year)) return {};
  for (Date day = first_of(year); day <= last_of(year); day = day + 1) {
    if (!is_off_for_holiday(name, day)) continue;
    while (is_off_for_holiday(name, day - 1)) day = day - 1;
    return day;
  }
  return {};
}

}  // namespace dc
