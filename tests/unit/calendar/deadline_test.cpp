#include "calendar/deadline.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/error.h"
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

// A document of Monday 2026-03-02, issued on Thursday the 5th, received on Friday the 6th; its
// meeting was on Sunday the 1st.
DeadlineBasis basis() {
  DeadlineBasis all;
  all.written = day("2026-03-02");
  all.issued = day("2026-03-05");
  all.received = day("2026-03-06");
  all.meeting = day("2026-03-01");
  return all;
}

DeadlineBasis basis_written(const char* iso) {
  DeadlineBasis only;
  only.written = day(iso);
  return only;
}

Deadline read(std::string_view phrase, const DeadlineBasis& from = basis()) {
  return read_deadline(phrase, from, days());
}

std::string due_of(const Deadline& deadline) {
  return deadline.due ? deadline.due->iso() : "";
}

std::string cycle_of(const Deadline& deadline) {
  return deadline.cycle ? deadline.cycle->code() : "";
}

std::string milestones_of(const Deadline& deadline) {
  std::string all;
  for (const Milestone& milestone : deadline.milestones)
    all += (all.empty() ? "" : " ") + milestone.date.iso() + milestone.text;
  return all;
}

Error refusal_of(std::string_view phrase, const DeadlineBasis& from = basis()) {
  try {
    read_deadline(phrase, from, days());
  } catch (const Error& error) {
    return error;
  }
  return bug("read all the same");
}

std::string said(const std::vector<Text>& texts) {
  std::string all;
  for (const Text& text : texts) all += say(text, Language::zh) + "\n";
  return all;
}

struct Row {
  std::string phrase;
  std::string rule;
  std::string due;
};

void check(const std::vector<Row>& rows, const DeadlineBasis& from = basis()) {
  for (const Row& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase, from);
    CHECK(deadline.text == row.phrase);
    CHECK(deadline.rule == row.rule);
    CHECK(due_of(deadline) == row.due);
  }
}

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
  CHECK(days().is_workday(day("2026-10-04")) == false);
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

TEST_CASE("a count runs from the day after its basis") {
  check({
      {"5个工作日内", "working-days", "2026-03-12"},
      {"五个工作日内", "working-days", "2026-03-12"},
      {"５个工作日", "working-days", "2026-03-12"},
      {"5个工作日内完成", "working-days", "2026-03-12"},
      {"3—5个工作日内", "working-days", "2026-03-12"},
      {"5wd", "working-days", "2026-03-12"},
      {"5WD", "working-days", "2026-03-12"},
      {"10日内", "days", "2026-03-15"},
      {"10天内", "days", "2026-03-15"},
      {"十五天内", "days", "2026-03-20"},
      {"10d", "days", "2026-03-15"},
      {"一周内", "days", "2026-03-12"},
      {"24小时内", "days", "2026-03-06"},
      {"自印发之日起30日内", "days", "2026-04-04"},
      {"自2026年3月1日起10日内", "days", "2026-03-11"},
      {"3个月内", "months", "2026-06-05"},
      {"半年内", "months", "2026-09-05"},
      {"会后7日内", "after-meeting", "2026-03-08"},
      {"会议结束后3个工作日内", "after-meeting", "2026-03-04"},
      {"收到之日起5个工作日内", "after-receipt", "2026-03-13"},
      {"自收到本通知之日起，5个工作日内", "after-receipt", "2026-03-13"},
      {"立即", "immediate", "2026-03-10"},
      {"立即整改", "immediate", "2026-03-10"},
      {"立行立改", "immediate", "2026-03-10"},
      {"即交即办", "immediate", "2026-03-10"},
  });
}

TEST_CASE("a count across the Spring Festival follows the year's arrangement") {
  DeadlineBasis february = basis();
  february.issued = day("2026-02-13");
  const Deadline deadline = read("5个工作日内", february);
  CHECK(due_of(deadline) == "2026-02-27");
  CHECK(deadline.calendar == 2026);
  CHECK_FALSE(read("10日内", february).calendar);
}

TEST_CASE("a count without a day of issue waits for it") {
  const DeadlineBasis before_issue = basis_written("2026-03-02");
  for (const std::string phrase : {"5个工作日内", "5wd", "收到之日起5个工作日内"}) {
    CAPTURE(phrase);
    const Deadline deadline = read(phrase, before_issue);
    CHECK(deadline.counts_from_issue);
    CHECK_FALSE(deadline.due);
    CHECK(deadline.count == 5);
    CHECK(deadline.count_in_working_days);
  }
  const Deadline plain = read("10日内", before_issue);
  CHECK(plain.counts_from_issue);
  CHECK(plain.count == 10);
  CHECK_FALSE(plain.count_in_working_days);
  CHECK_FALSE(read("10日内").counts_from_issue);
}

TEST_CASE("immediate is issue and the policy's days") {
  DeadlineBasis strict = basis();
  strict.immediate_working_days = 1;
  CHECK(due_of(read("立即", strict)) == "2026-03-06");
  CHECK(read("立即", basis_written("2026-03-02")).count == 3);
}

TEST_CASE("where the day of receipt is not known, a count from receipt runs from issue and warns") {
  DeadlineBasis unknown = basis();
  unknown.received.reset();
  const Deadline deadline = read("收到之日起5个工作日内", unknown);
  CHECK(due_of(deadline) == "2026-03-12");
  CHECK(deadline.warnings.size() == 1);
  CHECK(read("收到之日起5个工作日内").warnings.empty());
}

TEST_CASE("ongoing work has a review cycle, quarterly where it names none") {
  for (const std::string phrase :
       {"长期", "长期坚持", "持续推进", "常态化", "常态化推进", "长期任务", "持续用力"}) {
    CAPTURE(phrase);
    const Deadline deadline = read(phrase);
    CHECK(deadline.rule == "ongoing");
    CHECK_FALSE(deadline.due);
    CHECK(cycle_of(deadline) == "quarterly");
    CHECK(deadline.warnings.size() == 1);
  }
  const Deadline named = read("长期坚持，每月5日前报送进展");
  CHECK(named.rule == "ongoing");
  CHECK(cycle_of(named) == "monthly-5");
  CHECK(named.warnings.empty());
}

TEST_CASE("a limit may be followed by ongoing work") {
  check({
      {"年内持续推进", "due-then-ongoing", "2026-12-31"},
      {"2026年持续推进", "due-then-ongoing", "2026-12-31"},
      {"2025年底前，并长期坚持", "due-then-ongoing", "2025-12-31"},
      {"2025年底前完成并长期坚持", "due-then-ongoing", "2025-12-31"},
      {"6月底前，长期坚持", "due-then-ongoing", "2026-06-30"},
      {"6月底前，每周五报送进展", "due-then-ongoing", "2026-06-30"},
  });
  CHECK(cycle_of(read("2025年底前，并长期坚持")) == "quarterly");
  CHECK(cycle_of(read("6月底前，每周五报送进展")) == "weekly-5");
}

struct CycleRow {
  std::string phrase;
  std::string code;
};

TEST_CASE("recurring reports are cycles without a limit") {
  const std::vector<CycleRow> rows = {
      {"每月5日前", "monthly-5"},
      {"每月28日前", "monthly-28"},
      {"每月31日前", "monthly-31"},
      {"每月五号前", "monthly-5"},
      {"每月", "monthly-31"},
      {"每月底前", "monthly-31"},
      {"每月上旬", "monthly-10"},
      {"每月一次", "monthly-31"},
      {"按月", "monthly-31"},
      {"每周五", "weekly-5"},
      {"每星期一", "weekly-1"},
      {"每周日前", "weekly-7"},
      {"每周五下班前", "weekly-5"},
      {"每周", "weekly-5"},
      {"每周一次", "weekly-5"},
      {"每季度末", "quarterly"},
      {"每季度", "quarterly"},
      {"每季度至少报告一次", "quarterly"},
      {"每半年", "half-yearly"},
      {"每半年一次", "half-yearly"},
      {"每年", "yearly"},
      {"每年底前", "yearly"},
      {"每月5日前报送上月工作进展情况", "monthly-5"},
  };
  for (const CycleRow& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase);
    CHECK(deadline.rule == "recurring");
    CHECK(cycle_of(deadline) == row.code);
    CHECK_FALSE(deadline.due);
  }
}

TEST_CASE("a cycle that cannot be held is refused, not read as another") {
  for (const std::string phrase :
       {"每季度首月5日前", "每年3月底前", "每月两次", "每两周", "每10天", "每天", "每月前三天",
        "每年汛期前", "每周五、每月5日前", "每半月"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).kind == ErrorKind::usage);
  }
}

struct MilestoneRow {
  std::string phrase;
  std::string due;
  std::string milestones;
};

TEST_CASE("several dates are milestones, and the last is the limit") {
  const std::vector<MilestoneRow> rows = {
      {"3月底前全部开工，5月底前全部竣工", "2026-05-31", "2026-03-31全部开工 2026-05-31全部竣工"},
      {"3月底前全部开工;5月底前全部竣工", "2026-05-31", "2026-03-31全部开工 2026-05-31全部竣工"},
      {"2026年3月底前开工，5月底前竣工，年底前投用", "2026-12-31",
       "2026-03-31开工 2026-05-31竣工 2026-12-31投用"},
      {"2027年3月底前开工，5月底前竣工", "2027-05-31", "2027-03-31开工 2027-05-31竣工"},
      {"11月底前开工，次年3月底前竣工", "2027-03-31", "2026-11-30开工 2027-03-31竣工"},
      {"11月底前开工，3月底前竣工", "2027-03-31", "2026-11-30开工 2027-03-31竣工"},
      {"10日内完成方案，30日内完成整改", "2026-04-04", "2026-03-15完成方案 2026-04-04完成整改"},
      {"3月底前Ａ区（一期）开工，5月底前竣工", "2026-05-31",
       "2026-03-31Ａ区（一期）开工 2026-05-31竣工"},
  };
  for (const MilestoneRow& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase);
    CHECK(deadline.rule == "milestones");
    CHECK(due_of(deadline) == row.due);
    CHECK(milestones_of(deadline) == row.milestones);
  }
}

TEST_CASE("counted milestones wait for issue together") {
  const Deadline deadline = read("10日内完成方案，30日内完成整改", basis_written("2026-03-02"));
  CHECK(deadline.counts_from_issue);
  CHECK(deadline.count == 30);
  CHECK_FALSE(deadline.due);
  CHECK(deadline.milestones.empty());
}

TEST_CASE("milestones out of order are refused") {
  const Error error = refusal_of("5月底前竣工，2026年3月底前开工");
  CHECK(error.message.id == "deadline.disorder");
}

TEST_CASE("a span of years has yearly milestones") {
  for (const std::string phrase :
       {"2024—2026年", "2024-2026年", "2024年至2026年", "2024～2026年", "2024－2026"}) {
    CAPTURE(phrase);
    const Deadline deadline = read(phrase);
    CHECK(deadline.rule == "years");
    CHECK(due_of(deadline) == "2026-12-31");
    CHECK(milestones_of(deadline) == "2024-12-312024年 2025-12-312025年 2026-12-312026年");
  }
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

TEST_CASE("what would be counted in a year without a calendar names the year and the way out") {
  for (const std::string phrase : {"300个工作日内", "春节前", "元旦前", "2027年国庆节前"}) {
    CAPTURE(phrase);
    const Error error = refusal_of(phrase);
    CHECK(error.kind == ErrorKind::not_found);
    CHECK(say(error.message, Language::en) == "no calendar for 2027");
    CHECK(said(error.hints).find("dc calendar adopt FILE") != std::string::npos);
  }
  CHECK(due_of(read("365日内")) == "2027-03-05");
}

TEST_CASE("what names no date is refused until a date is given") {
  for (const std::string phrase :
       {"汛期前", "主汛期前", "下次会议前", "上级规定时限", "按上级规定时限", "尽快", "第一时间",
        "待定", "3月底前全部开工，汛期前全部竣工"}) {
    CAPTURE(phrase);
    const Error error = refusal_of(phrase);
    CHECK(error.kind == ErrorKind::usage);
    CHECK(error.message == text("deadline.no-date", phrase));
    CHECK(said(error.hints).find("2026-06-30") != std::string::npos);
  }
}

TEST_CASE("a meeting's phrase without a meeting is refused") {
  const Error error = refusal_of("会后7日内", basis_written("2026-03-02"));
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == text("deadline.no-meeting", "会后7日内"));
}

TEST_CASE("what does not parse is quoted, with the nearest form") {
  const Error error = refusal_of("6月第前");
  CHECK(error.kind == ErrorKind::usage);
  CHECK(say(error.message, Language::zh) == "看不懂的时限：'6月第前'");
  CHECK(say(error.message, Language::en) == "limit not understood: '6月第前'");
  CHECK(said(error.hints).find("'6月底前'") != std::string::npos);
}

TEST_CASE("what could mean two things is refused") {
  for (const std::string phrase :
       {"14日", "1", "2026", "春节前后", "6月底前后", "6月底前或7月初", "5个工作日前",
        "3月底前2026年", "6月底前完成方案并于年底前建成", "2026年重点工作", "6月中", "每五", "abc",
        "下周五以后", "15年内", "、，"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).kind == ErrorKind::usage);
  }
}

TEST_CASE("a day that does not exist is named as such") {
  for (const std::string phrase : {"2026年2月30日", "2026-13-01", "20260231", "2月30日前",
                                   "13月底前", "2026.4.31", "每月32日前", "32日前"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).message.id == "deadline.no-such-day");
  }
}

TEST_CASE("a count out of bounds is refused") {
  for (const std::string phrase : {"0日内", "0wd", "9999日内", "3661天内", "999个月内"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).message.id == "deadline.count-range");
  }
  for (const std::string phrase :
       {"99999日内", "99999999999999999999日内", "99999999999999999999wd", "-5wd"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).message.id == "deadline.unknown");
  }
}

TEST_CASE("spaces round a phrase are not kept") {
  CHECK(read("　 6月底前\n").text == "6月底前");
  CHECK(refusal_of("").message.id == "deadline.empty");
  CHECK(refusal_of(" 　\t").message.id == "deadline.empty");
}

}  // namespace
}  // namespace dc
