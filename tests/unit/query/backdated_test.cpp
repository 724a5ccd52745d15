#include "query/backdated.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Policies;
using dc::Value;
using dc::literal::ItemBuilder;
using dc::literal::policy_of;
using dc::query::Backdated;

namespace {

// An item whose last step happened on one day and was recorded on another.
ItemBuilder recorded(const char* happened, const char* recorded) {
  return ItemBuilder()
      .registered("2026-03-02")
      .step("note", happened)
      .with("at", std::string(recorded) + "T09:00:00+08:00");
}

std::vector<Backdated> odd(const ItemBuilder& item, const Policies& policies) {
  return dc::query::backdated_steps(item.docket(), policies, dc::official_calendars());
}

const Policies three_days({policy_of({{"record_within", 3}})});

}  // namespace

TEST_CASE("the last day that policy allows is in time, the next is late") {
  // 5 March 2026 is a Thursday: Friday, Monday, Tuesday.
  CHECK(odd(recorded("2026-03-05", "2026-03-10"), three_days).empty());
  const auto late = odd(recorded("2026-03-05", "2026-03-11"), three_days);
  REQUIRE(late.size() == 1);
  CHECK(late[0].oddity == Backdated::Oddity::late);
  CHECK(late[0].record_by->iso() == "2026-03-10");
}

TEST_CASE("where policy is silent nothing is late") {
  CHECK(odd(recorded("2026-03-05", "2026-09-11"), Policies({policy_of({})})).empty());
  CHECK(odd(recorded("2026-03-05", "2026-09-11"), Policies()).empty());
}

TEST_CASE("a step dated after its recording is dated ahead") {
  const auto ahead = odd(recorded("2026-03-06", "2026-03-05"), three_days);
  REQUIRE(ahead.size() == 1);
  CHECK(ahead[0].oddity == Backdated::Oddity::future);
}

TEST_CASE("a step dated before an earlier one is out of order, whoever stands between them") {
  const auto odd_steps = odd(ItemBuilder()
                                 .registered("2026-03-02")
                                 .step("note", "2026-03-04")
                                 .step("note", "2026-03-03")
                                 .step("note", "2026-03-03"),
                             three_days);
  REQUIRE(odd_steps.size() == 2);
  CHECK(odd_steps[1].oddity == Backdated::Oddity::out_of_order);
  CHECK(odd_steps[1].earlier->iso() == "2026-03-04");
}
