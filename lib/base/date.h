#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dc {

// A calendar day of the ledger's zone, proleptic Gregorian, years 1 to 9999 (ISO 8601).
class Date {
 public:
  Date() = default;  // 1970-01-01
  // A day counted from 1970-01-01.
  static Date from_days(int days_since_1970) { return Date(days_since_1970); }
  // The day, or nothing where it does not exist (2026-02-30).
  static std::optional<Date> of(int year, int month, int day);
  // "2026-03-02" exactly; anything else is nothing.
  static std::optional<Date> parse(std::string_view iso);
  static Date end_of_month(int year, int month);

  int year() const;
  int month() const;    // 1 to 12
  int day() const;      // 1 to 31
  int weekday() const;  // 1 Monday to 7 Sunday
  int days() const { return days_; }
  std::string iso() const;  // "2026-03-02"

  Date operator+(int days) const { return Date(days_ + days); }
  Date operator-(int days) const { return Date(days_ - days); }
  int operator-(Date other) const { return days_ - other.days_; }
  // The same day of the month `months` later, or that month's last day.
  Date plus_months(int months) const;
  auto operator<=>(const Date&) const = default;

 private:
  explicit Date(int days) : days_(days) {}
  int days_ = 0;
};

// ISO 8601 week: 2026-W41.
struct IsoWeek {
  int year = 0;
  int week = 0;  // 1 to 53
  auto operator<=>(const IsoWeek&) const = default;
};
IsoWeek iso_week_of(Date date);

// A moment recorded with the zone it was seen in (RFC 3339, whole seconds).
class Moment {
 public:
  Moment() = default;
  Moment(long long unix_seconds, int offset_minutes)
      : seconds_(unix_seconds), offset_(offset_minutes) {}
  // "2026-03-02T09:12:04+08:00" or "…Z"; anything else is nothing.
  static std::optional<Moment> parse(std::string_view rfc3339);

  long long unix_seconds() const { return seconds_; }
  int offset_minutes() const { return offset_; }
  Date date() const;  // the day in the moment's own zone
  std::string rfc3339() const;
  std::string clock() const;  // "09:12:04" in the moment's own zone
  Moment in_zone(int offset_minutes) const { return {seconds_, offset_minutes}; }

  // Order and equality are of the instant; the zone does not count.
  bool operator==(const Moment& other) const { return seconds_ == other.seconds_; }
  auto operator<=>(const Moment& other) const { return seconds_ <=> other.seconds_; }

 private:
  long long seconds_ = 0;
  int offset_ = 0;
};

// "+08:00" -> 480 minutes; nothing where it is no offset between -23:59 and +23:59.
std::optional<int> parse_zone(std::string_view offset);

}  // namespace dc
