#include "model/weekly.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::IsoWeek;
using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;

namespace {

const dc::WorkingDays& calendars() {
  static const dc::WorkingDays days = dc::official_calendars();
  return days;
}

const dc::Policy& policy() {
  static const dc::Policy values =
      dc::literal::policy_of({{"weekly_min_workdays", 4}, {"weekly_unchanged", 3}});
  return values;
}

ItemBuilder under_way() {
  return ItemBuilder().registered("2026-06-01").issued("2026-06-10", "zhujianju", "2026-09-30");
}

ItemBuilder entered(ItemBuilder item, const char* on, const char* progress) {
  return item.step("week", on, Value::map().set("text", progress));
}

bool lacks(const ItemBuilder& item, IsoWeek week) {
  return dc::lacks_entry(item.item(), week, calendars(), policy());
}

int unchanged(const ItemBuilder& item, IsoWeek week) {
  return dc::weeks_unchanged(item.item(), week, calendars(), policy());
}

}  // namespace

TEST_CASE("an item is in hand from the week of its issue to that of its completion") {
  const auto item =
      under_way().submitted("2026-07-01").passed("2026-07-07").completed("2026-07-08").item();
  CHECK_FALSE(dc::is_in_hand(item, {2026, 23}));
  CHECK(dc::is_in_hand(item, {2026, 24}));
  CHECK(dc::is_in_hand(item, {2026, 28}));
  CHECK_FALSE(dc::is_in_hand(item, {2026, 29}));
}

TEST_CASE("between a completion and a reopening nothing is in hand") {
  const auto item = under_way()
                        .submitted("2026-06-15")
                        .passed("2026-06-16")
                        .completed("2026-06-17")
                        .reopened("2026-07-08")
                        .item();
  CHECK(dc::is_in_hand(item, {2026, 25}));
  CHECK_FALSE(dc::is_in_hand(item, {2026, 26}));
  CHECK(dc::is_in_hand(item, {2026, 28}));
}

TEST_CASE("an entry is asked for in weeks with enough working days, unless the work rests") {
  CHECK(lacks(under_way(), {2026, 28}));
  CHECK_FALSE(lacks(entered(under_way(), "2026-07-12", "x"), {2026, 28}));
  CHECK(lacks(entered(under_way(), "2026-07-13", "x"), {2026, 28}));
  CHECK_FALSE(lacks(under_way().suspended("2026-07-08"), {2026, 28}));
  CHECK_FALSE(lacks(under_way(), {2026, 40}));  // National Day: three days are worked
}

TEST_CASE("weeks that do not count are passed over in a run without change") {
  const auto item =
      entered(entered(entered(under_way(), "2026-09-18", "摊铺"), "2026-09-25", "摊铺"),
              "2026-10-16", "摊铺");
  CHECK(unchanged(entered(under_way(), "2026-07-10", "a"), {2026, 28}) == 1);
  CHECK(unchanged(item, {2026, 39}) == 2);
  CHECK(unchanged(item, {2026, 42}) == 3);
  CHECK(unchanged(under_way(), {2026, 28}) == 0);
}

TEST_CASE("another text or a week without entry ends a run") {
  const auto gap = entered(entered(under_way(), "2026-07-03", "a"), "2026-07-17", "a");
  CHECK(unchanged(gap, {2026, 29}) == 1);
  const auto other = entered(entered(under_way(), "2026-07-10", "b"), "2026-07-17", "a");
  CHECK(unchanged(other, {2026, 29}) == 1);
  const auto run = entered(entered(under_way(), "2026-07-10", "a"), "2026-07-17", "a");
  CHECK(unchanged(run, {2026, 29}) == 2);
}
