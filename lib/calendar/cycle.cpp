#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "calendar/deadline.h"

namespace dc {
namespace {

using Every = Cycle::Every;

constexpr int months_end = 31;

int months_in(Every every) {
  switch (every) {
    case Every::quarter:
      return 3;
    case Every::half_year:
      return 6;
    case Every::year:
      return 12;
    case Every::week:
    case Every::month:
      break;
  }
  return 1;
}

// The number after `prefix`, without leading zeros, 1 to `most`.
std::optional<int> number_after(std::string_view code, std::string_view prefix, int most) {
  if (!code.starts_with(prefix)) return {};
  code.remove_prefix(prefix.size());
  int number = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), number);
  const bool whole = error == std::errc() && end == code.data() + code.size();
  if (!whole || code.starts_with('0') || number < 1 || number > most) return {};
  return number;
}

Date day_in_month(int year, int month, int day) {
  const Date end = Date::end_of_month(year, month);
  return day < end.day() ? *Date::of(year, month, day) : end;
}

Date monthly_on_or_after(Date date, int day) {
  const Date this_month = day_in_month(date.year(), date.month(), day);
  if (this_month >= date) return this_month;
  const Date next = (date - (date.day() - 1)).plus_months(1);
  return day_in_month(next.year(), next.month(), day);
}

Date end_of_period(Date date, int months) {
  const int last_month = (date.month() + months - 1) / months * months;
  return Date::end_of_month(date.year(), last_month);
}

}  // namespace

std::string Cycle::code() const {
  switch (every) {
    case Every::week:
      return fmt::format("weekly-{}", on);
    case Every::month:
      return fmt::format("monthly-{}", on);
    case Every::quarter:
      return "quarterly";
    case Every::half_year:
      return "half-yearly";
    case Every::year:
      break;
  }
  return "yearly";
}

std::optional<Cycle> Cycle::parse(std::string_view code) {
  if (code == "quarterly") return Cycle{Every::quarter, 0};
  if (code == "half-yearly") return Cycle{Every::half_year, 0};
  if (code == "yearly") return Cycle{Every::year, 0};
  if (const auto weekday = number_after(code, "weekly-", 7)) return Cycle{Every::week, *weekday};
  if (const auto day = number_after(code, "monthly-", months_end)) return Cycle{Every::month, *day};
  return {};
}

Date Cycle::next_on_or_after(Date date) const {
  if (every == Every::week) return date + (on - date.weekday() + 7) % 7;
  if (every == Every::month) return monthly_on_or_after(date, on);
  return end_of_period(date, months_in(every));
}

Text words_for(const Cycle& cycle) {
  switch (cycle.every) {
    case Every::week:
      return text("cycle.weekly", text("weekday." + std::to_string(std::clamp(cycle.on, 1, 7))));
    case Every::month:
      return cycle.on == months_end ? text("cycle.monthly-end") : text("cycle.monthly", cycle.on);
    case Every::quarter:
      return text("cycle.quarterly");
    case Every::half_year:
      return text("cycle.half-yearly");
    case Every::year:
      break;
  }
  return text("cycle.yearly");
}

}  // namespace dc
