#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"
#include "support/calendars.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

TEST_CASE("a full date is that day, however it is written") {
  check({
      {"2026年3月14日", "date", "2026-03-14"},
      {"2026年3月14日前", "date", "2026-03-14"},
      {"2026年3月14日之前", "date", "2026-03-14"},
      {"2026年3月14日以前完成", "date", "2026-03-14"},
      {"2026年3月14号前", "date", "2026-03-14"},
      {"2026年03月04日", "date", "2026-03-04"},
      {"2026.3.14", "date", "2026-03-14"},
      {"2026-03-14", "date", "2026-03-14"},
      {"2026-3-14", "date", "2026-03-14"},
      {"2026/3/14", "date", "2026-03-14"},
      {"20260314", "date", "2026-03-14"},
      {"２０２６年３月１４日前", "date", "2026-03-14"},
      {"２０２６．３．１４", "date", "2026-03-14"},
      {"二〇二六年三月十四日", "date", "2026-03-14"},
      {"二零二六年三月十四日", "date", "2026-03-14"},
      {"二○二六年十二月三十一日", "date", "2026-12-31"},
      {"2026 年 3 月 14 日 前", "date", "2026-03-14"},
      {"于2026年3月14日前完成", "date", "2026-03-14"},
      {"截至2026年3月14日", "date", "2026-03-14"},
      {"2026年3月14日（星期六）前", "date", "2026-03-14"},
      {"2026年3月14日17:00前", "date", "2026-03-14"},
      {"2026年3月14日下午5点前", "date", "2026-03-14"},
      {"2026-03-14 00:00:00", "date", "2026-03-14"},
      {"46095", "excel-serial", "2026-03-14"},
  });
}

TEST_CASE("a limit on a day off stays where it is") {
  CHECK(official_calendars().is_workday(Date::parse("2026-10-04").value()) == false);
  CHECK(due_of(read("2026年10月4日前")) == "2026-10-04");
}

TEST_CASE("a date without a year is the first on or after the document's, and warned of") {
  check({
      {"3月14日前", "date-without-year", "2026-03-14"},
      {"3月2日前", "date-without-year", "2026-03-02"},
      {"3月1日前", "date-without-year", "2027-03-01"},
      {"三月十四日前", "date-without-year", "2026-03-14"},
      {"2月29日前", "date-without-year", "2028-02-29"},
      {"14日前", "date-without-year", "2026-03-14"},
      {"1日前", "date-without-year", "2026-04-01"},
      {"31号之前", "date-without-year", "2026-03-31"},
  });
  CHECK(said(read("3月14日前").warnings) == "'3月14日前'没有写明年份，按 2026-03-14 计\n");
  CHECK(said(read("14日前").warnings) == "'14日前'没有写明月份，按 2026-03-14 计\n");
  CHECK(read("2026年3月14日前").warnings.empty());
}

TEST_CASE("a period's limit is its last day") {
  check({
      {"3月底前", "month-end", "2026-03-31"},
      {"2026年3月底前", "month-end", "2026-03-31"},
      {"3月份", "month-end", "2026-03-31"},
      {"3月末", "month-end", "2026-03-31"},
      {"三月底", "month-end", "2026-03-31"},
      {"6月底", "month-end", "2026-06-30"},
      {"6月底前", "month-end", "2026-06-30"},
      {"６月底前", "month-end", "2026-06-30"},
      {"6月底前完成", "month-end", "2026-06-30"},
      {"6月底以前", "month-end", "2026-06-30"},
      {"6月内", "month-end", "2026-06-30"},
      {"2028年2月底前", "month-end", "2028-02-29"},
      {"二〇二六年十二月底前", "month-end", "2026-12-31"},
      {"2026-06", "month-end", "2026-06-30"},
      {"2026.6", "month-end", "2026-06-30"},
      {"2026年6月", "month-end", "2026-06-30"},
      {"明年2月底前", "month-end", "2027-02-28"},
      {"本月底前", "month-end", "2026-03-31"},
      {"月底前", "month-end", "2026-03-31"},
      {"下月底前", "month-end", "2026-04-30"},
      {"3月上旬", "ten-days", "2026-03-10"},
      {"3月中旬", "ten-days", "2026-03-20"},
      {"3月下旬", "ten-days", "2026-03-31"},
      {"2027年2月下旬前", "ten-days", "2027-02-28"},
      {"一季度", "quarter-end", "2026-03-31"},
      {"1季度末", "quarter-end", "2026-03-31"},
      {"第三季度末", "quarter-end", "2026-09-30"},
      {"二季度底前", "quarter-end", "2026-06-30"},
      {"2027年一季度", "quarter-end", "2027-03-31"},
      {"2026Q2", "quarter-end", "2026-06-30"},
      {"前三季度", "quarter-end", "2026-09-30"},
      {"本季度末", "quarter-end", "2026-03-31"},
      {"上半年", "half-year-end", "2026-06-30"},
      {"下半年", "half-year-end", "2026-12-31"},
      {"2027年上半年", "half-year-end", "2027-06-30"},
      {"年底前", "year-end", "2026-12-31"},
      {"年内", "year-end", "2026-12-31"},
      {"全年", "year-end", "2026-12-31"},
      {"2026年", "year-end", "2026-12-31"},
      {"2026年度", "year-end", "2026-12-31"},
      {"2026年底", "year-end", "2026-12-31"},
      {"2026年年底前", "year-end", "2026-12-31"},
      {"2026年内", "year-end", "2026-12-31"},
      {"二〇二六年底前", "year-end", "2026-12-31"},
      {"今年底前", "year-end", "2026-12-31"},
      {"明年底", "year-end", "2027-12-31"},
      {"本周五前", "week", "2026-03-06"},
      {"下周内", "week", "2026-03-15"},
      {"2026年3—6月", "range", "2026-06-30"},
      {"3-6月", "range", "2026-06-30"},
      {"3月1日至6月30日", "range", "2026-06-30"},
      {"2026年3月1日至15日", "range", "2026-03-15"},
      {"2026.3.1-2026.6.30", "range", "2026-06-30"},
  });
  CHECK(read("6月底前").warnings.empty());
}

TEST_CASE("a period that is over by the document's date is next year's, and warned of") {
  check({{"1月底前", "month-end", "2027-01-31"}}, basis_written("2026-12-20"));
  check({{"一季度", "quarter-end", "2027-03-31"}}, basis_written("2026-04-01"));
  CHECK(said(read("1月底前", basis_written("2026-12-20")).warnings) ==
        "'1月底前'没有写明年份，按 2027-01-31 计\n");
  check({{"12月底前", "month-end", "2026-12-31"}}, basis_written("2026-12-31"));
}

TEST_CASE("6月前 is read to the end of June, and warned of") {
  CHECK(due_of(read("6月前")) == "2026-06-30");
  CHECK(said(read("6月前").warnings) == "'6月前'按期末 2026-06-30 计\n");
  CHECK(said(read("2027年前").warnings) == "'2027年前'按期末 2027-12-31 计\n");
}

TEST_CASE("before a holiday is the day before its first day off") {
  check({
      {"国庆节前", "before-holiday", "2026-09-30"},
      {"国庆前", "before-holiday", "2026-09-30"},
      {"十一前", "before-holiday", "2026-09-30"},
      {"五一前", "before-holiday", "2026-04-30"},
      {"“五一”劳动节前", "before-holiday", "2026-04-30"},
      {"中秋节前", "before-holiday", "2026-09-24"},
      {"清明节前完成", "before-holiday", "2026-04-03"},
      {"2025年中秋节前", "before-holiday", "2025-09-30"},
      {"2019年元旦前", "before-holiday", "2018-12-29"},
  });
  check({{"春节前", "before-holiday", "2026-02-14"}}, basis_written("2026-01-05"));
  check({{"春节前", "before-holiday", "2026-02-14"}}, basis_written("2025-11-20"));
  CHECK(read("国庆节前").calendar == 2026);
}
}  // namespace
}  // namespace dc
