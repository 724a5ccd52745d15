#include "base/date.h"

#include <fmt/format.h>

#include <chrono>

namespace dc {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(int days) {
  return year_month_day(sys_days(std::chrono::days(days)));
}

// Digits only, exactly as many as `text` has; -1 otherwise.
int digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return {};
  const year_month_day ymd(std::chrono::year(year),
                           std::chrono::month(static_cast<unsigned>(month)),
                           std::chrono::day(static_cast<unsigned>(day)));
  if (!ymd.ok()) return {};
  return Date(static_cast<int>(sys_days(ymd).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return {};
  return of(digits(iso.substr(0, 4)), digits(iso.substr(5, 2)), digits(iso.substr(8, 2)));
}

Date Date::end_of_month(int year, int month) {
  const std::chrono::month_day_last last(std::chrono::month(static_cast<unsigned>(month)));
  const std::chrono::year_month_day_last day(std::chrono::year(year), last);
  return Date(static_cast<int>(sys_days(day).time_since_epoch().count()));
}

int Date::year() const {
  return static_cast<int>(civil(days_).year());
}
int Date::month() const {
  return static_cast<int>(static_cast<unsigned>(civil(days_).month()));
}
int Date::day() const {
  return static_cast<int>(static_cast<unsigned>(civil(days_).day()));
}

int Date::weekday() const {
  return static_cast<int>(std::chrono::weekday(sys_days(std::chrono::days(days_))).iso_encoding());
}

std::string Date::iso() const {
  const auto ymd = civil(days_);
  std::string iso = "0000-00-00";
  const auto put = [&](std::size_t last, unsigned number) {
    for (; number > 0; number /= 10, --last) iso[last] = static_cast<char>('0' + number % 10);
  };
  put(3, static_cast<unsigned>(static_cast<int>(ymd.year())));
  put(6, static_cast<unsigned>(ymd.month()));
  put(9, static_cast<unsigned>(ymd.day()));
  return iso;
}

Date Date::plus_months(int months) const {
  const int index = year() * 12 + month() - 1 + months;
  const int to_year = index / 12;
  const int to_month = index % 12 + 1;
  const auto same_day = of(to_year, to_month, day());
  return same_day ? *same_day : end_of_month(to_year, to_month);
}

IsoWeek iso_week_of(Date date) {
  const Date thursday = date + (4 - date.weekday());
  const Date first = *Date::of(thursday.year(), 1, 1);
  return {thursday.year(), (thursday - first) / 7 + 1};
}

std::optional<int> parse_zone(std::string_view offset) {
  if (offset.size() != 6 || (offset[0] != '+' && offset[0] != '-') || offset[3] != ':') return {};
  const int hours = digits(offset.substr(1, 2));
  const int minutes = digits(offset.substr(4, 2));
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return {};
  return (offset[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<Moment> Moment::parse(std::string_view rfc3339) {
  if (rfc3339.size() < 20 || rfc3339[10] != 'T' || rfc3339[13] != ':' || rfc3339[16] != ':')
    return {};
  const auto date = Date::parse(rfc3339.substr(0, 10));
  const int hours = digits(rfc3339.substr(11, 2));
  const int minutes = digits(rfc3339.substr(14, 2));
  const int seconds = digits(rfc3339.substr(17, 2));
  const auto zone =
      rfc3339.substr(19) == "Z" ? std::optional<int>(0) : parse_zone(rfc3339.substr(19));
  if (!date || !zone || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 ||
      seconds > 59)
    return {};
  return Moment(date->days() * 86400LL + hours * 3600 + minutes * 60 + seconds - *zone * 60LL,
                *zone);
}

namespace {
// Seconds since 1970 of the wall clock in the moment's zone, split into day and rest.
struct Local {
  int days;
  int rest;
};
Local local(long long seconds, int offset) {
  const long long wall = seconds + offset * 60LL;
  const long long days = wall >= 0 ? wall / 86400 : -((-wall + 86399) / 86400);
  return {static_cast<int>(days), static_cast<int>(wall - days * 86400)};
}
}  // namespace

Date Moment::date() const {
  return Date::from_days(local(seconds_, offset_).days);
}

std::string Moment::clock() const {
  const int rest = local(seconds_, offset_).rest;
  return fmt::format("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
}

std::string Moment::rfc3339() const {
  const int size = offset_ < 0 ? -offset_ : offset_;
  return fmt::format("{}T{}{}{:02}:{:02}", date().iso(), clock(), offset_ < 0 ? '-' : '+',
                     size / 60, size % 60);
}

}  // namespace dc
