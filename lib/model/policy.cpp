#include "model/policy.h"

#include <algorithm>

namespace dc {

Policy::Policy(const Value& document)
    : from_(document.date("from").value_or(Date())), values_(document["values"]) {}

int Policy::number(std::string_view key) const {
  return static_cast<int>(values_[key]["value"].number());
}

bool Policy::flag(std::string_view key) const {
  return values_[key]["value"].flag();
}

std::optional<Date> Policy::after(std::string_view key, Date day, const WorkingDays& days) const {
  const Value& value = values_[key];
  if (value.is_null()) return {};
  const std::string& unit = value.text("unit");
  if (unit == "working-days") return days.add(day, number(key));
  if (unit == "months") return day.plus_months(number(key));
  return day + number(key);
}

Policies::Policies(std::vector<Policy> versions) : versions_(std::move(versions)) {
  std::sort(versions_.begin(), versions_.end(),
            [](const Policy& a, const Policy& b) { return a.from() < b.from(); });
}

const Policy& Policies::on(Date day) const {
  static const Policy none;
  if (versions_.empty()) return none;
  const Policy* held = &versions_.front();
  for (const Policy& version : versions_)
    if (version.from() <= day) held = &version;
  return *held;
}

CalendarYear calendar_year_of(const Value& document) {
  CalendarYear year;
  year.year = static_cast<int>(document["year"].number());
  year.source = document.text("source");
  for (const Value& holiday : document["holidays"].list_items()) {
    CalendarYear::Holiday held{holiday.text("name"), {}};
    for (const std::string& date : holiday.texts("dates"))
      if (const auto day = Date::parse(date)) held.dates.push_back(*day);
    year.holidays.push_back(std::move(held));
  }
  for (const Value& workday : document["workdays"].list_items())
    if (const auto day = workday.date("date")) year.workdays.push_back(*day);
  return year;
}

}  // namespace dc
