#include "calendar/working_days.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "support/calendars.h"

namespace dc {
namespace {

const WorkingDays& days() {
  static const WorkingDays all = official_calendars();
  return all;
}

Date day(const char* iso) {
  return Date::parse(iso).value();
}

std::string shown(const std::optional<Date>& date) {
  return date ? date->iso() : "nothing";
}

// op,date,n,expect
struct Vector {
  std::string op, date, n, expect;
};

std::vector<Vector> shared_vectors() {
  std::ifstream file(DC_SOURCE_DIR "/tests/unit/calendar/working-day-vectors.csv");
  std::vector<Vector> all;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    if (line.ends_with('\r')) line.pop_back();
    std::istringstream cells(line);
    Vector row;
    std::getline(cells, row.op, ',');
    std::getline(cells, row.date, ',');
    std::getline(cells, row.n, ',');
    std::getline(cells, row.expect, ',');
    all.push_back(row);
  }
  return all;
}

std::string answer(const Vector& row) {
  const Date date = day(row.date.c_str());
  if (row.op == "add_workdays") return shown(days().add(date, std::stoi(row.n)));
  if (row.op == "is_workday") return days().is_workday(date).value() ? "true" : "false";
  if (row.op == "on_or_before") return shown(days().on_or_before(date));
  if (row.op == "on_or_after") return shown(days().on_or_after(date));
  return "unknown operation " + row.op;
}

TEST_CASE("working days agree with the shared vectors") {
  const auto vectors = shared_vectors();
  REQUIRE(vectors.size() == 42);
  for (const Vector& row : vectors) {
    CAPTURE(row.op);
    CAPTURE(row.date);
    CAPTURE(row.n);
    CHECK(answer(row) == row.expect);
  }
}

TEST_CASE("the official calendars are those of 2015 to 2026") {
  CHECK(days().known_years().front() == 2015);
  CHECK(days().known_years().back() == 2026);
  CHECK(days().known_years().size() == 12);
  CHECK(official_calendar(2026).source == "国办发明电〔2025〕7号");
}

TEST_CASE("years that are read late are those that a count touches, and their neighbours") {
  std::vector<int> read;
  const WorkingDays late({2023, 2024, 2025, 2026}, [&](int year) {
    read.push_back(year);
    return official_calendar(year);
  });
  CHECK(late.known_years() == std::vector<int>{2023, 2024, 2025, 2026});
  CHECK(read.empty());
  CHECK(late.add(day("2026-05-01"), 10) == days().add(day("2026-05-01"), 10));
  CHECK(late.between(day("2026-01-20"), day("2026-12-31")) ==
        days().between(day("2026-01-20"), day("2026-12-31")));
  CHECK(read == std::vector<int>{2025, 2026});
  CHECK(late.first_day_off(2024, "春节") == days().first_day_off(2024, "春节"));
  CHECK(late.is_workday(day("2022-05-04")) == std::nullopt);
}

TEST_CASE("between counts what add walks, in both directions and across years") {
  const Date from = day("2024-12-20");
  for (int n : {1, 2, 5, 20, 250, 300}) {
    CAPTURE(n);
    const Date to = days().add(from, n).value();
    CHECK(days().between(from, to) == n);
    CHECK(days().between(to, from) == -n);
  }
  CHECK(days().between(from, from) == 0);
  CHECK(days().between(day("2026-02-14"), day("2026-02-24")) == 1);
}

TEST_CASE("between equals counting day by day") {
  int count = 0;
  const Date from = day("2019-12-31");
  for (Date date = from + 1; date <= day("2021-01-10"); date = date + 1) {
    count += days().is_workday(date).value() ? 1 : 0;
    REQUIRE(days().between(from, date) == count);
  }
}

TEST_CASE("no working day after a day is the day itself") {
  CHECK(shown(days().add(day("2026-10-04"), 0)) == "2026-10-04");
}

TEST_CASE("a year without an arrangement is never counted by weekends") {
  CHECK_FALSE(days().knows(2027));
  CHECK_FALSE(days().is_workday(day("2027-03-01")));
  CHECK_FALSE(days().add(day("2026-12-31"), 1));
  CHECK_FALSE(days().add(day("2026-12-01"), 1000000));
  CHECK_FALSE(days().add(day("2015-01-05"), -5));
  CHECK_FALSE(days().between(day("2026-12-01"), day("2027-01-04")));
  CHECK_FALSE(days().between(day("2014-12-01"), day("2015-01-04")));
  CHECK_FALSE(days().on_or_after(day("2027-01-01")));
  CHECK(shown(days().add(day("2026-12-30"), 1)) == "2026-12-31");
  CHECK(days().between(day("2014-12-31"), day("2015-01-05")) == 2);
}

TEST_CASE("a year missing between two known ones stops a count") {
  const WorkingDays gap({official_calendar(2020), official_calendar(2022)});
  CHECK_FALSE(gap.between(day("2020-12-01"), day("2022-02-01")));
  CHECK(gap.between(day("2022-01-03"), day("2022-01-05")) == 2);
}

TEST_CASE("a writer's count into an unknown year names the year and the way out") {
  CHECK(days().add_or_refuse(day("2026-12-17"), 10) == day("2026-12-31"));
  try {
    days().add_or_refuse(day("2026-12-17"), 11);
    FAIL("counted into 2027");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::not_found);
    CHECK(say(error.message, Language::en).find("2027") != std::string::npos);
    CHECK(say(error.hints.at(0), Language::zh).find("dc calendar adopt FILE") != std::string::npos);
  }
}

TEST_CASE("a holiday is found by its name, also where two fall together") {
  CHECK(shown(days().first_day_off(2026, "春节")) == "2026-02-15");
  CHECK(shown(days().first_day_off(2025, "中秋节")) == "2025-10-01");
  CHECK(shown(days().first_day_off(2020, "国庆节")) == "2020-10-01");
  CHECK(shown(days().first_day_off(2026, "泼水节")) == "nothing");
  CHECK(shown(days().first_day_off(2027, "春节")) == "nothing");
}

TEST_CASE("days off that began in December belong to the New Year after them") {
  CHECK(shown(days().first_day_off(2019, "元旦")) == "2018-12-30");
  CHECK(shown(days().first_day_off(2018, "元旦")) == "2018-01-01");
}

TEST_CASE("the last of two arrangements of a year holds") {
  CalendarYear first = official_calendar(2026);
  CalendarYear amended = first;
  amended.workdays.clear();
  const WorkingDays both({first, amended});
  CHECK(both.is_workday(day("2026-02-14")) == false);
}

TEST_CASE("a year that is missing between two is missing in every count that touches it") {
  const WorkingDays gap({official_calendar(2022), official_calendar(2024)});
  CHECK(gap.between(day("2022-12-01"), day("2022-12-30")) == 21);
  CHECK(gap.between(day("2024-01-02"), day("2024-01-05")) == 3);
  CHECK_FALSE(gap.between(day("2022-12-01"), day("2024-01-05")));
  CHECK_FALSE(gap.is_workday(day("2023-05-04")));
  CHECK_FALSE(gap.is_workday(day("2021-05-06")));
}

}  // namespace
}  // namespace dc
