#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"

namespace dc {
namespace {

Date day(const char* iso) {
  return Date::parse(iso).value();
}

std::string next(const char* code, const char* from) {
  return Cycle::parse(code).value().next_on_or_after(day(from)).iso();
}

TEST_CASE("a cycle's code reads back as the same cycle") {
  for (const std::string code : {"weekly-1", "weekly-7", "monthly-1", "monthly-28", "monthly-31",
                                 "quarterly", "half-yearly", "yearly"}) {
    CAPTURE(code);
    CHECK(Cycle::parse(code).value().code() == code);
  }
}

TEST_CASE("what is no code of a cycle is nothing") {
  for (const std::string code :
       {"", "weekly", "weekly-", "weekly-0", "weekly-8", "weekly-05", "weekly-+5", "monthly-32",
        "monthly-99999999999", "monthly-5 ", "Monthly-5", "quarterly-1", "daily"}) {
    CAPTURE(code);
    CHECK_FALSE(Cycle::parse(code));
  }
}

TEST_CASE("the next report of a week falls on its weekday") {
  CHECK(next("weekly-5", "2026-03-02") == "2026-03-06");
  CHECK(next("weekly-5", "2026-03-06") == "2026-03-06");
  CHECK(next("weekly-5", "2026-03-07") == "2026-03-13");
  CHECK(next("weekly-1", "2026-12-29") == "2027-01-04");
}

TEST_CASE("the next report of a month falls on its day, or on the end of a shorter month") {
  CHECK(next("monthly-5", "2026-03-05") == "2026-03-05");
  CHECK(next("monthly-5", "2026-03-06") == "2026-04-05");
  CHECK(next("monthly-5", "2026-12-31") == "2027-01-05");
  CHECK(next("monthly-31", "2026-02-01") == "2026-02-28");
  CHECK(next("monthly-30", "2028-02-10") == "2028-02-29");
  CHECK(next("monthly-31", "2026-01-31") == "2026-01-31");
  CHECK(next("monthly-5", "2026-01-31") == "2026-02-05");
}

TEST_CASE("the next report of a longer period falls on its last day") {
  CHECK(next("quarterly", "2026-01-01") == "2026-03-31");
  CHECK(next("quarterly", "2026-03-31") == "2026-03-31");
  CHECK(next("quarterly", "2026-04-01") == "2026-06-30");
  CHECK(next("half-yearly", "2026-07-01") == "2026-12-31");
  CHECK(next("yearly", "2026-02-01") == "2026-12-31");
}

TEST_CASE("a cycle is said in both languages") {
  const auto zh = [](const char* code) {
    return say(words_for(Cycle::parse(code).value()), Language::zh);
  };
  const auto en = [](const char* code) {
    return say(words_for(Cycle::parse(code).value()), Language::en);
  };
  CHECK(zh("weekly-5") == "每周五");
  CHECK(en("weekly-5") == "every Friday");
  CHECK(zh("monthly-5") == "每月5日");
  CHECK(zh("monthly-31") == "每月末");
  CHECK(zh("quarterly") == "每季度末");
  CHECK(zh("half-yearly") == "每半年");
  CHECK(en("yearly") == "every year");
}

}  // namespace
}  // namespace dc
