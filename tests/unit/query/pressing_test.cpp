#include "query/pressing.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::Pressing;

namespace {

std::optional<Pressing> pressing(const ItemBuilder& builder, const char* as_of) {
  static const dc::WorkingDays days = dc::official_calendars();
  static const dc::Policy policy =
      dc::literal::policy_of({{"remind_after", 1}, {"criticise_after", 5}, {"due_soon", 3}});
  const dc::Item item = builder.item();
  return dc::query::next_pressing({item, dc::query::judge(item, day(as_of), days, policy)}, policy,
                                  days);
}

ItemBuilder under_way() {
  return ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2026-06-30");
}

ItemBuilder reminded(ItemBuilder item, const char* on, const char* to, const char* stage = "") {
  return item.step("remind", on, Value::map().set("to", to).set("stage", stage));
}

}  // namespace

TEST_CASE("nothing is pressed before the limit has passed") {
  CHECK_FALSE(pressing(under_way(), "2026-06-30"));
}

TEST_CASE("the first stage is a reminder after the limit") {
  const auto next = pressing(under_way(), "2026-07-01");
  REQUIRE(next);
  CHECK(next->stage == "reminder");
  CHECK(next->from == day("2026-07-01"));
}

TEST_CASE("the second is a criticism, counted from the first reminder of its lead") {
  const auto item =
      reminded(reminded(under_way(), "2026-07-01", "zhujianju"), "2026-07-03", "zhujianju");
  const auto next = pressing(item, "2026-07-03");
  REQUIRE(next);
  CHECK(next->stage == "criticism");
  CHECK(next->from == day("2026-07-08"));
}

TEST_CASE("reminders before the limit, or to a co-unit, are no stage") {
  const auto early = pressing(reminded(under_way(), "2026-06-30", "zhujianju"), "2026-07-02");
  REQUIRE(early);
  CHECK(early->stage == "reminder");
  const auto co = pressing(reminded(under_way(), "2026-07-01", "jiaotongju"), "2026-07-02");
  REQUIRE(co);
  CHECK(co->stage == "reminder");
}

TEST_CASE("after a criticism nothing follows") {
  const auto item = reminded(reminded(under_way(), "2026-07-01", "zhujianju", "reminder"),
                             "2026-07-08", "zhujianju", "criticism");
  CHECK_FALSE(pressing(item, "2026-07-20"));
}

TEST_CASE("the days the office held a returned report are added to the limit") {
  const auto item = under_way().submitted("2026-06-28").redo("2026-07-03", "2026-07-10");
  CHECK_FALSE(pressing(item, "2026-07-05"));
  const auto next = pressing(item, "2026-07-06");
  REQUIRE(next);
  CHECK(next->limit == day("2026-07-05"));
}
