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

int length_of(int year) {
  return last_of(year) - first_of(year) + 1;
}

// Which days of a year are worked, day 0 being 1 January.
using Worked = std::vector<bool>;

Worked weekly_rule(int year) {
  Worked worked(static_cast<std::size_t>(length_of(year)));
  int weekday = first_of(year).weekday();
  for (std::size_t day = 0; day < worked.size(); ++day, weekday = weekday % 7 + 1)
    worked[day] = weekday <= friday;
  return worked;
}

void mark(Worked& worked, int year, Date date, bool works) {
  if (date.year() == year) worked[static_cast<std::size_t>(date - first_of(year))] = works;
}

std::vector<int> running_count(const Worked& worked) {
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
  for (CalendarYear& year : years) {
    if (!is_year(year.year)) continue;
    const int number = year.year;
    known_.insert(number);
    arrangements_.insert_or_assign(number, std::move(year));
  }
}

WorkingDays::WorkingDays(std::set<int> known, Read read)
    : known_(std::move(known)), read_(std::move(read)) {
  std::erase_if(known_, [](int year) { return !is_year(year); });
}

const CalendarYear& WorkingDays::arrangement(int year) const {
  auto held = arrangements_.find(year);
  if (held == arrangements_.end()) held = arrangements_.emplace(year, read_(year)).first;
  return held->second;
}

const WorkingDays::WorkedBefore* WorkingDays::year(int year) const {
  if (known_.empty() || year < *known_.begin() || year > *known_.rbegin()) return nullptr;
  const auto place = static_cast<std::size_t>(year - *known_.begin());
  if (years_.size() <= place) years_.resize(place + 1);
  WorkedBefore& count = years_[place];
  if (count.empty() && knows(year)) count = counted(year);
  return count.empty() ? nullptr : &count;
}

// The arrangement of one year may name days of its neighbours.
WorkingDays::WorkedBefore WorkingDays::counted(int year) const {
  Worked worked = weekly_rule(year);
  std::vector<const CalendarYear*> near;
  for (const int one : {year - 1, year, year + 1})
    if (knows(one)) near.push_back(&arrangement(one));
  for (const CalendarYear* one : near)
    for (const auto& holiday : one->holidays)
      for (const Date date : holiday.dates) mark(worked, year, date, false);
  for (const CalendarYear* one : near)
    for (const Date date : one->workdays) mark(worked, year, date, true);
  return running_count(worked);
}

std::vector<int> WorkingDays::known_years() const {
  return {known_.begin(), known_.end()};
}

// Working days of the date's year before the date; nothing where the year is unknown.
std::optional<int> WorkingDays::worked_before(Date date) const {
  const WorkedBefore* count = year(date.year());
  if (count == nullptr) return {};
  return (*count)[static_cast<std::size_t>(date - first_of(date.year()))];
}

std::optional<bool> WorkingDays::is_workday(Date date) const {
  const WorkedBefore* count = year(date.year());
  if (count == nullptr) return {};
  const auto day = static_cast<std::size_t>(date - first_of(date.year()));
  return (*count)[day + 1] > (*count)[day];
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
  for (int between = first.year(); between < to.year(); ++between) {
    const WorkedBefore* whole = year(between);
    if (whole == nullptr) return {};
    count += whole->back();
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
  if (!knows(date.year())) return false;
  const auto& holidays = arrangement(date.year()).holidays;
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
