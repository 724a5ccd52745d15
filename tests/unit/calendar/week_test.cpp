#include "calendar/week.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::IsoWeek;
using dc::literal::day;

TEST_CASE("a week is named by its number, by words, or by any of its dates") {
  const dc::Date today = day("2026-10-09");
  for (const char* words : {"2026-W41", "本周", "2026-10-05", "2026-10-11", "2026年10月9日"})
    CHECK(dc::read_week(words, today) == IsoWeek{2026, 41});
  CHECK(dc::read_week("上周", today) == IsoWeek{2026, 40});
}

TEST_CASE("a week belongs to the year of its Thursday") {
  CHECK(dc::read_week("2027-01-01", day("2026-03-02")) == IsoWeek{2026, 53});
  CHECK(dc::read_week("2027-01-04", day("2026-03-02")) == IsoWeek{2027, 1});
  CHECK(dc::read_week("2024-12-30", day("2026-03-02")) == IsoWeek{2025, 1});
  CHECK(dc::read_week("上周", day("2027-01-04")) == IsoWeek{2026, 53});
  CHECK(dc::monday_of({2026, 53}) == day("2026-12-28"));
  CHECK(dc::week_before({2027, 1}) == IsoWeek{2026, 53});
  CHECK(dc::written({2027, 1}) == "2027-W01");
}

TEST_CASE("what is no week is nothing") {
  for (const char* words : {"2025-W53", "2026-W00", "2026-W54", "2026-w41", "2026W41", "下周", "",
                            "2026-02-30", "0000-W01"})
    CHECK_FALSE(dc::read_week(words, day("2026-03-02")));
}

TEST_CASE("a week's Monday is in that week for every week of a century") {
  for (dc::Date date = day("1999-12-27"); date < day("2100-01-01"); date = date + 7) {
    const IsoWeek week = dc::iso_week_of(date);
    REQUIRE(dc::monday_of(week) == date);
    REQUIRE(dc::read_week(dc::written(week), date) == week);
  }
}

TEST_CASE("a week's working days are those of the calendar, or not known") {
  const dc::WorkingDays days = dc::official_calendars();
  CHECK(dc::workdays_in({2026, 28}, days) == 5);
  CHECK(dc::workdays_in({2026, 53}, days) == std::nullopt);
}
