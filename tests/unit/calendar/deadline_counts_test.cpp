#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

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
  february.issued = Date::parse("2026-02-13");
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

TEST_CASE("a meeting's phrase without a meeting is refused") {
  const Error error = refusal_of("会后7日内", basis_written("2026-03-02"));
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == text("deadline.no-meeting", "会后7日内"));
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
}  // namespace
}  // namespace dc
