#include "calendar/month.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Month;
using dc::literal::day;

TEST_CASE("a month is written in two ways, and others are none") {
  CHECK(Month::parse("2026-02")->last == day("2026-02-28"));
  CHECK(Month::parse("2026年12月")->first == day("2026-12-01"));
  for (const char* wrong : {"", "2026", "2026-13", "2026-2-3", "十三月", "2026年", "2026年3", "-"})
    CHECK_FALSE(Month::parse(wrong));
}

TEST_CASE("a month holds its first and its last day") {
  const Month march = *Month::parse("2026-03");
  CHECK(march.holds(day("2026-03-01")));
  CHECK(march.holds(day("2026-03-31")));
  CHECK_FALSE(march.holds(day("2026-04-01")));
}
