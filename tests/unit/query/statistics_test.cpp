#include "query/statistics.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::Tally;

namespace {

Tally tally_of(const std::vector<ItemBuilder>& items, const char* as_of) {
  static const dc::WorkingDays days = dc::official_calendars();
  static const dc::Policy policy = dc::literal::policy_of({{"due_soon", 3}});
  Tally tally;
  for (const ItemBuilder& builder : items) {
    const dc::Item item = builder.item();
    if (is_counted(item))
      add(tally, {item, dc::query::judge(item, day(as_of), days, policy)}, day(as_of), days,
          policy);
  }
  return tally;
}

ItemBuilder under_way() {
  return ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2026-06-30");
}

ItemBuilder completed(const char* submitted, const char* on) {
  return under_way().submitted(submitted).passed(on).completed(on);
}

}  // namespace

TEST_CASE("due is what is on time, late or overdue now") {
  const Tally tally = tally_of(
      {completed("2026-06-30", "2026-07-02"), completed("2026-07-01", "2026-07-02"), under_way(),
       under_way().submitted("2026-06-29"), ItemBuilder().registered("2026-03-02")},
      "2026-07-03");
  CHECK(tally.docketed == 4);
  CHECK(tally.completed == 2);
  CHECK(tally.on_time == 1);
  CHECK(tally.late == 1);
  CHECK(tally.open_overdue == 1);
  CHECK(tally.due == 3);
}

TEST_CASE("a false verdict takes the completion back") {
  const auto item = completed("2026-06-30", "2026-07-02")
                        .step("revisit", "2026-08-01", Value::map().set("verdict", "false"),
                              Value::map().set("state", "in-progress"));
  const Tally tally = tally_of({item}, "2026-08-02");
  CHECK(tally.completed == 0);
  CHECK(tally.on_time == 0);
  CHECK(tally.open_overdue == 1);
  CHECK(tally.reopened == 1);
  CHECK(tally.found_false == 1);
}

TEST_CASE("an extended item is judged by both limits") {
  auto item = completed("2026-07-20", "2026-07-21");
  item.standing("due", "2026-07-31").standing("due_original", "2026-06-30");
  const Tally tally = tally_of({item}, "2026-08-02");
  CHECK(tally.on_time == 1);
  CHECK(tally.due_original == 1);
  CHECK(tally.on_time_original == 0);
}
