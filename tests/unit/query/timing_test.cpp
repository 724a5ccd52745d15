#include "query/timing.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Value;
using dc::WorkingDays;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::Judgement;
using dc::query::Light;
using dc::query::Timing;

// 2026-06-30 is a Tuesday; July 2026 has no day off but its weekends.
namespace {

const WorkingDays& calendars() {
  static const WorkingDays days = dc::official_calendars();
  return days;
}

Judgement judged(const ItemBuilder& item, const char* as_of,
                 const WorkingDays& days = calendars()) {
  return dc::query::judge(item.item(), day(as_of), days, dc::literal::policy_of({{"due_soon", 3}}));
}

// In the hands of its unit since March, the limit 30 June.
ItemBuilder under_way() {
  return ItemBuilder()
      .registered("2026-03-02")
      .issued("2026-03-05", "zhujianju", "2026-06-30")
      .accepted("2026-03-06");
}

// The rounds of a life after its acceptance, and the day that counts in the end.
struct Case {
  const char* what;
  ItemBuilder item;
  const char* counted;
  Timing timing;
};

ItemBuilder ended(ItemBuilder item, const char* on) {
  return item.passed(on).completed(on);
}

}  // namespace

TEST_CASE("a report accepted at once counts on the day it was handed in") {
  const Case cases[] = {
      {"before the limit", ended(under_way().submitted("2026-06-28"), "2026-06-29"), "2026-06-28",
       Timing::on_time},
      {"on the limit's day", ended(under_way().submitted("2026-06-30"), "2026-07-01"), "2026-06-30",
       Timing::on_time},
      {"the day after", ended(under_way().submitted("2026-07-01"), "2026-07-02"), "2026-07-01",
       Timing::late},
      {"the office takes its time", ended(under_way().submitted("2026-06-30"), "2026-09-30"),
       "2026-06-30", Timing::on_time},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Judgement judgement = judged(one.item, "2026-12-01");
    CHECK(judgement.unit_day == day(one.counted));
    CHECK(judgement.timing == one.timing);
    CHECK(judgement.on_time == (one.timing == Timing::on_time));
  }
}

TEST_CASE("a supplement within its return limit keeps the first day, a later one does not") {
  const ItemBuilder returned =
      under_way().submitted("2026-06-28").supplement("2026-07-02", "2026-07-10");
  const Case cases[] = {
      {"within", ended(ItemBuilder(returned).submitted("2026-07-08"), "2026-07-09"), "2026-06-28",
       Timing::on_time},
      {"on the return's last day",
       ended(ItemBuilder(returned).submitted("2026-07-10"), "2026-07-13"), "2026-06-28",
       Timing::on_time},
      {"after it, less the four days the office held it",
       ended(ItemBuilder(returned).submitted("2026-07-11"), "2026-07-13"), "2026-07-07",
       Timing::late},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Judgement judgement = judged(one.item, "2026-12-01");
    CHECK(judgement.unit_day == day(one.counted));
    CHECK(judgement.timing == one.timing);
  }
}

TEST_CASE("a redo counts on its own day, less the days the office held what went before") {
  const ItemBuilder returned = under_way().submitted("2026-06-20").redo("2026-06-25", "2026-07-20");
  const Case cases[] = {
      {"five days taken off", ended(ItemBuilder(returned).submitted("2026-07-05"), "2026-07-06"),
       "2026-06-30", Timing::on_time},
      {"one day too many", ended(ItemBuilder(returned).submitted("2026-07-06"), "2026-07-07"),
       "2026-07-01", Timing::late},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Judgement judgement = judged(one.item, "2026-12-01");
    CHECK(judgement.unit_day == day(one.counted));
    CHECK(judgement.timing == one.timing);
    CHECK(judgement.held_days == 5);
  }
}

TEST_CASE("several rounds") {
  const Case cases[] = {
      {"two supplements in time keep the very first day",
       ended(under_way()
                 .submitted("2026-06-29")
                 .supplement("2026-07-02", "2026-07-10")
                 .submitted("2026-07-09")
                 .supplement("2026-07-14", "2026-07-20")
                 .submitted("2026-07-20"),
             "2026-07-22"),
       "2026-06-29", Timing::on_time},
      {"a redo after a supplement: both times in the office come off",
       ended(under_way()
                 .submitted("2026-06-20")
                 .supplement("2026-06-22", "2026-06-30")
                 .submitted("2026-06-29")
                 .redo("2026-07-01", "2026-07-20")
                 .submitted("2026-07-04"),
             "2026-07-06"),
       "2026-06-30", Timing::on_time},
      {"a supplement in time after a redo keeps the redo's day",
       ended(under_way()
                 .submitted("2026-06-20")
                 .redo("2026-06-25", "2026-07-20")
                 .submitted("2026-07-04")
                 .supplement("2026-07-10", "2026-07-15")
                 .submitted("2026-07-14"),
             "2026-07-20"),
       "2026-06-29", Timing::on_time},
      {"a late supplement, then one in time keeps the late one's day",
       ended(under_way()
                 .submitted("2026-06-29")
                 .supplement("2026-06-30", "2026-07-03")
                 .submitted("2026-07-06")
                 .supplement("2026-07-07", "2026-07-10")
                 .submitted("2026-07-10"),
             "2026-07-13"),
       "2026-07-05", Timing::late},
      {"passed by the reviewer, returned by the leader: held all that time",
       ended(under_way()
                 .submitted("2026-06-20")
                 .passed("2026-06-25")
                 .redo("2026-07-02", "2026-07-20")
                 .submitted("2026-07-12"),
             "2026-07-13"),
       "2026-06-30", Timing::on_time},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Judgement judgement = judged(one.item, "2026-12-01");
    CHECK(judgement.unit_day == day(one.counted));
    CHECK(judgement.timing == one.timing);
  }
}

TEST_CASE("an item with its unit is overdue from the day after the limit") {
  CHECK(judged(under_way(), "2026-06-30").timing == Timing::due_soon);
  const Judgement late = judged(under_way(), "2026-07-06");
  CHECK(late.timing == Timing::overdue);
  CHECK(late.light == Light::red);
  CHECK(late.days_overdue == 6);
  CHECK(late.workdays_overdue == 4);
}

TEST_CASE("the office's review never counts: not overdue while it reads a report in time") {
  const ItemBuilder item = under_way().submitted("2026-06-30");
  CHECK(judged(item, "2026-08-30").timing == Timing::under_office_review);
  CHECK(judged(ItemBuilder(item).passed("2026-07-20"), "2026-08-30").timing ==
        Timing::under_office_review);
}

TEST_CASE("a report handed in late stays as late as on its day") {
  const ItemBuilder item = under_way().submitted("2026-07-03");
  CHECK(judged(item, "2026-07-31").timing == Timing::overdue);
  CHECK(judged(item, "2026-07-31").days_overdue == 3);
}

TEST_CASE("while a supplement may still come the clock stands; after its limit it has run on") {
  const ItemBuilder item =
      under_way().submitted("2026-06-28").supplement("2026-07-02", "2026-07-10");
  CHECK(judged(item, "2026-07-10").timing != Timing::overdue);
  const Judgement missed = judged(item, "2026-07-11");
  CHECK(missed.timing == Timing::overdue);
  CHECK(missed.unit_day == day("2026-07-07"));
  CHECK(missed.days_overdue == 7);
  CHECK(missed.held_days == 4);
}

TEST_CASE("sent back to be done again, the unit's days run on from where they stood") {
  const ItemBuilder item = under_way().submitted("2026-06-28").redo("2026-07-08", "2026-07-20");
  CHECK(judged(item, "2026-07-10").timing == Timing::due_soon);
  CHECK(judged(item, "2026-07-10").unit_day == day("2026-06-30"));
  CHECK(judged(item, "2026-07-11").timing == Timing::overdue);
  CHECK(judged(item, "2026-07-11").days_overdue == 1);
}

TEST_CASE("nothing after the as-of day bears on the unit's day") {
  const ItemBuilder item = under_way().submitted("2026-07-05");
  CHECK(judged(item, "2026-06-30").timing != Timing::overdue);
  CHECK(judged(item, "2026-07-02").days_overdue == 2);
  const ItemBuilder returned = under_way().submitted("2026-06-28").redo("2026-07-08", "2026-07-20");
  CHECK(judged(returned, "2026-07-04").unit_day == day("2026-06-28"));
}

TEST_CASE("an irregular or withdrawn report is no report") {
  const ItemBuilder irregular =
      under_way().submitted("2026-06-28").with("irregular", Value(Value::List{"art20.1-signed"}));
  CHECK(irregular.item().submissions.empty());
  const ItemBuilder withdrawn =
      under_way()
          .submitted("2026-06-28")
          .step("withdraw", "2026-06-29",
                Value::map().set("withdraws", Value(Value::List{"0000000000000005"})));
  CHECK(withdrawn.item().submissions.empty());
}

TEST_CASE("a suspended item has no timing; resumed, its limit has not moved") {
  const ItemBuilder item = under_way().suspended("2026-06-20");
  CHECK(judged(item, "2026-07-10").timing == Timing::none);
  CHECK(judged(item, "2026-07-10").light == Light::grey);
  const ItemBuilder resumed = ItemBuilder(item).resumed("2026-07-05");
  CHECK(judged(resumed, "2026-07-10").days_overdue == 10);
}

TEST_CASE("an ongoing item is never overdue") {
  const ItemBuilder item =
      ItemBuilder().registered("2026-01-05").issued_ongoing("2026-01-06", "zhujianju", "monthly-5");
  CHECK(judged(item, "2026-12-31").timing == Timing::ongoing);
}

TEST_CASE("an item not yet issued has no timing whatever its limit") {
  const ItemBuilder item =
      ItemBuilder().registered("2026-03-02").proposed("2026-03-03").standing("due", "2026-03-10");
  CHECK(judged(item, "2026-07-01").timing == Timing::none);
}

TEST_CASE("a reopened item runs on to its old limit, its former reports behind it") {
  const ItemBuilder item =
      ended(under_way().submitted("2026-06-28"), "2026-06-30").reopened("2026-08-03");
  CHECK(judged(item, "2026-08-04").timing == Timing::overdue);
  CHECK(judged(item, "2026-08-04").days_overdue == 35);
}

TEST_CASE("due soon counts working days") {
  CHECK(judged(under_way(), "2026-06-24").timing == Timing::not_due);  // 25, 26, 29, 30
  CHECK(judged(under_way(), "2026-06-25").timing == Timing::due_soon);
  CHECK(judged(under_way(), "2026-06-25").light == Light::yellow);
}

TEST_CASE("the last day in time is the limit; later after a return, or a supplement's own limit") {
  CHECK(judged(under_way(), "2026-06-01").last_day == day("2026-06-30"));
  const ItemBuilder redone = under_way().submitted("2026-06-10").redo("2026-06-15", "2026-07-20");
  CHECK(judged(redone, "2026-06-20").last_day == day("2026-07-05"));
  const ItemBuilder supplemented =
      under_way().submitted("2026-06-28").supplement("2026-07-02", "2026-07-20");
  CHECK(judged(supplemented, "2026-07-03").last_day == day("2026-07-20"));
  CHECK(judged(supplemented, "2026-07-03").timing == Timing::not_due);
  CHECK(judged(supplemented, "2026-07-17").timing == Timing::due_soon);
  const ItemBuilder early =
      under_way().submitted("2026-06-10").supplement("2026-06-12", "2026-06-20");
  CHECK(judged(early, "2026-06-13").last_day == day("2026-07-02"));
}

TEST_CASE("without a calendar the working days stay empty, the days do not") {
  const Judgement late = judged(under_way(), "2026-07-06", WorkingDays());
  CHECK(late.timing == Timing::overdue);
  CHECK(late.days_overdue == 6);
  CHECK_FALSE(late.workdays_overdue.has_value());
  CHECK(late.calendar_missing);
  CHECK(judged(under_way(), "2026-06-29", WorkingDays()).timing == Timing::not_due);
  CHECK(judged(under_way(), "2026-06-29", WorkingDays()).calendar_missing);
}

TEST_CASE("a limit far beyond the known calendars is surely not due soon") {
  const ItemBuilder item =
      ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2030-12-31");
  CHECK(judged(item, "2026-06-01").timing == Timing::not_due);
  CHECK_FALSE(judged(item, "2026-06-01").calendar_missing);
  CHECK(judged(item, "2026-12-30").calendar_missing);
}
