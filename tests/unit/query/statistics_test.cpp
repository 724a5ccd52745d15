#include "query/statistics.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::Figures;

namespace {

Figures tally_of(const std::vector<ItemBuilder>& items, const char* as_of) {
  static const dc::WorkingDays days = dc::official_calendars();
  static const dc::Policy policy = dc::literal::policy_of({{"due_soon", 3}});
  Figures figures;
  for (const ItemBuilder& builder : items) {
    const dc::Item item = builder.item();
    if (dc::query::is_counted(item))
      add(figures, {item, dc::query::judge(item, day(as_of), days, policy)}, day(as_of), days,
          policy);
  }
  return figures;
}

ItemBuilder under_way() {
  return ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2026-06-30");
}

ItemBuilder completed(const char* submitted, const char* on) {
  return under_way().submitted(submitted).passed(on).completed(on);
}

}  // namespace

TEST_CASE("due is what is on time, late or overdue now") {
  const Figures figures = tally_of(
      {completed("2026-06-30", "2026-07-02"), completed("2026-07-01", "2026-07-02"), under_way(),
       under_way().submitted("2026-06-29"), ItemBuilder().registered("2026-03-02")},
      "2026-07-03");
  CHECK(figures.docketed == 4);
  CHECK(figures.completed == 2);
  CHECK(figures.on_time == 1);
  CHECK(figures.late == 1);
  CHECK(figures.open_overdue == 1);
  CHECK(figures.due == 3);
}

TEST_CASE("a false verdict takes the completion back") {
  const auto item = completed("2026-06-30", "2026-07-02")
                        .step("revisit", "2026-08-01", Value::map().set("verdict", "false"),
                              Value::map().set("state", "in-progress"));
  const Figures figures = tally_of({item}, "2026-08-02");
  CHECK(figures.completed == 0);
  CHECK(figures.on_time == 0);
  CHECK(figures.open_overdue == 1);
  CHECK(figures.reopened == 1);
  CHECK(figures.found_false == 1);
}

TEST_CASE("an extended item is judged by both limits") {
  auto item = completed("2026-07-20", "2026-07-21");
  item.standing("due", "2026-07-31").standing("due_original", "2026-06-30");
  const Figures figures = tally_of({item}, "2026-08-02");
  CHECK(figures.on_time == 1);
  CHECK(figures.due_original == 1);
  CHECK(figures.on_time_original == 0);
}

TEST_CASE("a settled item's figures are the same on every day") {
  const std::vector<ItemBuilder> settled = {completed("2026-06-30", "2026-07-02"),
                                            completed("2026-07-01", "2026-07-02"),
                                            ItemBuilder().registered("2026-03-02")};
  for (const ItemBuilder& one : settled) {
    CHECK(dc::query::is_settled(one.item()));
    CHECK(tally_of({one}, "2026-07-03") == tally_of({one}, "2025-07-03"));
  }
  CHECK_FALSE(dc::query::is_settled(under_way().item()));
  CHECK(tally_of({under_way()}, "2026-07-03") != tally_of({under_way()}, "2026-06-03"));
}

TEST_CASE("figures add up, and what is taken away is gone") {
  const Figures one = tally_of({completed("2026-07-01", "2026-07-02")}, "2026-07-03");
  Figures sum = one;
  sum += one;
  CHECK(sum.late == 2);
  sum += -one;
  CHECK(sum == one);
}
