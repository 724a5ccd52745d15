#include "base/date.h"

#include <doctest/doctest.h>

#include <string>

namespace dc {
namespace {

Date day(std::string_view iso) {
  return Date::parse(iso).value();
}

TEST_CASE("a date reads back as it was written") {
  for (const std::string iso :
       {"0001-01-01", "1970-01-01", "2024-02-29", "2026-12-31", "9999-12-31"}) {
    CAPTURE(iso);
    CHECK(day(iso).iso() == iso);
    CHECK(Date::from_days(day(iso).days()) == day(iso));
  }
}

TEST_CASE("what is no day of the calendar is nothing") {
  for (const std::string iso :
       {"2026-02-29", "1900-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-04-31", "0000-01-01", "2026-1-1", "2026-01-1x", "20260101", " 2026-01-01",
        "2026-01-01 ", "2026/01/01", "+026-01-01", "-026-01-01", "２０２６-01-01", ""}) {
    CAPTURE(iso);
    CHECK_FALSE(Date::parse(iso));
  }
  CHECK_FALSE(Date::of(10000, 1, 1));
  CHECK_FALSE(Date::of(2026, 1, 2147483647));
  CHECK_FALSE(Date::of(-1, 1, 1));
}

TEST_CASE("days are counted from 1970") {
  CHECK(Date().iso() == "1970-01-01");
  CHECK(day("1970-01-02").days() == 1);
  CHECK(day("1969-12-31").days() == -1);
  CHECK(day("2026-03-01") - day("2026-02-01") == 28);
  CHECK((day("2024-02-28") + 2).iso() == "2024-03-01");
  CHECK((day("2026-01-01") - 1).iso() == "2025-12-31");
  CHECK(day("2025-12-31") < day("2026-01-01"));
}

TEST_CASE("a date knows its parts and its weekday") {
  const Date date = day("2026-03-02");
  CHECK(date.year() == 2026);
  CHECK(date.month() == 3);
  CHECK(date.day() == 2);
  CHECK(date.weekday() == 1);
  CHECK(day("2026-03-08").weekday() == 7);
  CHECK(day("1969-12-31").weekday() == 3);
}

TEST_CASE("the end of a month follows leap years and the year's end") {
  CHECK(Date::end_of_month(2026, 2).iso() == "2026-02-28");
  CHECK(Date::end_of_month(2024, 2).iso() == "2024-02-29");
  CHECK(Date::end_of_month(2100, 2).iso() == "2100-02-28");
  CHECK(Date::end_of_month(2026, 12).iso() == "2026-12-31");
  CHECK(Date::end_of_month(9999, 12).iso() == "9999-12-31");
}

TEST_CASE("months later is the same day or the shorter month's end") {
  CHECK(day("2026-01-15").plus_months(1).iso() == "2026-02-15");
  CHECK(day("2026-01-31").plus_months(1).iso() == "2026-02-28");
  CHECK(day("2026-08-31").plus_months(18).iso() == "2028-02-29");
  CHECK(day("2026-11-30").plus_months(1).iso() == "2026-12-30");
  CHECK(day("2026-12-05").plus_months(1).iso() == "2027-01-05");
  CHECK(day("2026-03-31").plus_months(-1).iso() == "2026-02-28");
  CHECK(day("2026-01-31").plus_months(-2).iso() == "2025-11-30");
  CHECK(day("2026-05-20").plus_months(0).iso() == "2026-05-20");
}

TEST_CASE("ISO weeks belong to the year of their Thursday") {
  CHECK(iso_week_of(day("2026-10-05")) == IsoWeek{2026, 41});
  CHECK(iso_week_of(day("2025-12-29")) == IsoWeek{2026, 1});
  CHECK(iso_week_of(day("2026-01-04")) == IsoWeek{2026, 1});
  CHECK(iso_week_of(day("2027-01-01")) == IsoWeek{2026, 53});
  CHECK(iso_week_of(day("2024-12-30")) == IsoWeek{2025, 1});
}

TEST_CASE("a zone is an offset in minutes") {
  CHECK(parse_zone("+08:00") == 480);
  CHECK(parse_zone("-03:30") == -210);
  CHECK(parse_zone("+00:00") == 0);
  for (const std::string zone :
       {"", "Z", "08:00", "+8:00", "+24:00", "+08:60", "+0800", "+08:0x", "Asia/Shanghai"}) {
    CAPTURE(zone);
    CHECK_FALSE(parse_zone(zone));
  }
}

TEST_CASE("a moment reads back as it was written") {
  for (const std::string text :
       {"2026-03-02T09:12:04+08:00", "1969-12-31T23:59:59-03:30", "2026-03-02T00:00:00+00:00"}) {
    CAPTURE(text);
    CHECK(Moment::parse(text).value().rfc3339() == text);
  }
  CHECK(Moment::parse("2026-03-02T09:12:04Z").value().rfc3339() == "2026-03-02T09:12:04+00:00");
}

TEST_CASE("what is no moment is nothing") {
  for (const std::string text :
       {"", "2026-03-02", "2026-03-02T09:12:04", "2026-03-02 09:12:04+08:00",
        "2026-03-02T24:00:00+08:00", "2026-03-02T09:60:00+08:00", "2026-03-02T09:12:60+08:00",
        "2026-02-30T09:12:04+08:00", "2026-03-02T09:12:04.5+08:00", "2026-03-02T09:12:04+08:00 ",
        "2026-03-02T09:12:04+0800", "2026-03-02t09:12:04Z"}) {
    CAPTURE(text);
    CHECK_FALSE(Moment::parse(text));
  }
}

TEST_CASE("a moment's day and clock are those of its own zone") {
  const Moment evening = Moment::parse("2026-03-02T23:30:00Z").value();
  CHECK(evening.date().iso() == "2026-03-02");
  const Moment morning = evening.in_zone(480);
  CHECK(morning.date().iso() == "2026-03-03");
  CHECK(morning.clock() == "07:30:00");
  CHECK(morning.offset_minutes() == 480);
  CHECK(Moment(-1, 0).rfc3339() == "1969-12-31T23:59:59+00:00");
}

TEST_CASE("moments compare by the instant, whatever their zone") {
  const Moment here = Moment::parse("2026-03-02T08:00:00+08:00").value();
  const Moment there = Moment::parse("2026-03-02T00:00:00Z").value();
  CHECK(here == there);
  CHECK(here.unix_seconds() == there.unix_seconds());
  CHECK(here < Moment::parse("2026-03-02T00:00:01Z").value());
}

}  // namespace
}  // namespace dc
