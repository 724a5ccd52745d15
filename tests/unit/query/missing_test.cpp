#include "query/missing.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;

namespace {

// "2026-04-05 2026-05-05→2026-05-20": the days missed, each with its late report.
std::string missed_days(const ItemBuilder& item, const char* as_of) {
  std::string days;
  for (const dc::OwedReport& one : dc::query::missed(item.item(), day(as_of))) {
    if (!days.empty()) days += ' ';
    days += one.day.iso();
    if (one.came) days += "→" + one.came->iso();
  }
  return days;
}

// 每月5日前, issued on 10 March 2026.
ItemBuilder monthly() {
  return ItemBuilder()
      .registered("2026-03-02")
      .issued_ongoing("2026-03-10", "zhujianju", "monthly-5");
}

ItemBuilder with_milestones() {
  Value list = Value::list();
  list.push_back(Value::map().set("date", "2026-03-31").set("text", "全部开工"));
  list.push_back(Value::map().set("date", "2026-05-31").set("text", "全部竣工"));
  return ItemBuilder()
      .registered("2026-02-02")
      .issued("2026-02-03", "zhujianju", "2026-06-30")
      .standing("milestones", list);
}

}  // namespace

TEST_CASE("a cycle is missed from the day after it") {
  CHECK(missed_days(monthly(), "2026-04-05") == "");
  CHECK(missed_days(monthly(), "2026-04-06") == "2026-04-05");
  CHECK(missed_days(monthly(), "2026-06-06") == "2026-04-05 2026-05-05 2026-06-05");
}

TEST_CASE("a report on the day or before it in its period answers the cycle") {
  CHECK(missed_days(monthly().reported("2026-04-05"), "2026-04-30") == "");
  CHECK(missed_days(monthly().reported("2026-03-20"), "2026-04-30") == "");
  CHECK(missed_days(monthly().reported("2026-04-05"), "2026-05-06") == "2026-05-05");
}

TEST_CASE("a report after the day is late: the cycle stays missed and says when it came") {
  const ItemBuilder item = monthly().reported("2026-04-08");
  CHECK(missed_days(item, "2026-04-30") == "2026-04-05→2026-04-08");
  CHECK(missed_days(item, "2026-04-07") == "2026-04-05");
}

TEST_CASE("a co-unit's report answers nothing") {
  const ItemBuilder item = monthly().reported("2026-04-01").with("unit", "caizhengju");
  CHECK(missed_days(item, "2026-04-06") == "2026-04-05");
}

TEST_CASE("nothing is owed before the day after issue, nor by an item not under way") {
  const ItemBuilder on_the_day =
      ItemBuilder().registered("2026-03-02").issued_ongoing("2026-03-05", "zhujianju", "monthly-5");
  CHECK(missed_days(on_the_day, "2026-03-20") == "");
  CHECK(missed_days(ItemBuilder().registered("2026-03-02").standing("cycle", "monthly-5"),
                    "2026-06-06") == "");
  CHECK(missed_days(monthly().submitted("2026-03-20").passed("2026-03-21").completed("2026-03-22"),
                    "2026-06-06") == "");
}

TEST_CASE("no cycle is owed while work is suspended") {
  const ItemBuilder item = monthly().suspended("2026-04-01").resumed("2026-05-10");
  CHECK(missed_days(item, "2026-06-06") == "2026-06-05");
  CHECK(missed_days(monthly().suspended("2026-04-01"), "2026-06-06") == "");
}

TEST_CASE("no cycle is owed while the final report is with the office") {
  const ItemBuilder item = monthly().submitted("2026-04-03").redo("2026-05-10", "2026-06-30");
  CHECK(missed_days(item, "2026-06-06") == "2026-06-05");
}

TEST_CASE("weekly, quarterly") {
  const ItemBuilder weekly =
      ItemBuilder().registered("2026-03-02").issued_ongoing("2026-03-06", "zhujianju", "weekly-5");
  CHECK(missed_days(weekly, "2026-03-21") == "2026-03-13 2026-03-20");
  const ItemBuilder quarterly =
      ItemBuilder().registered("2026-03-02").issued_ongoing("2026-03-06", "zhujianju", "quarterly");
  CHECK(missed_days(quarterly, "2026-07-01") == "2026-03-31 2026-06-30");
}

TEST_CASE("a milestone passed without a report since the one before it") {
  CHECK(missed_days(with_milestones(), "2026-03-31") == "");
  CHECK(missed_days(with_milestones(), "2026-04-01") == "2026-03-31");
  CHECK(missed_days(with_milestones().reported("2026-03-30"), "2026-06-01") == "2026-05-31");
  const auto all = dc::query::missed(with_milestones().item(), day("2026-04-01"));
  REQUIRE(all.size() == 1);
  CHECK(all[0].kind == dc::OwedReport::Kind::milestone);
  CHECK(all[0].milestone == "全部开工");
}

TEST_CASE("a milestone that had passed before issue is not owed") {
  Value list = Value::list();
  list.push_back(Value::map().set("date", "2026-01-31").set("text", "调研"));
  const ItemBuilder item = ItemBuilder()
                               .registered("2026-02-02")
                               .issued("2026-02-03", "zhujianju", "2026-06-30")
                               .standing("milestones", list);
  CHECK(missed_days(item, "2026-06-01") == "");
}

TEST_CASE("an issue day in a forgotten century costs nothing") {
  const ItemBuilder item =
      ItemBuilder().registered("0001-01-01").issued_ongoing("0001-01-01", "zhujianju", "weekly-1");
  CHECK(dc::query::missed(item.item(), day("2026-06-01")).size() == 600);
}

TEST_CASE("a written report is owed by the day it was asked for, and word of mouth is none") {
  const auto written = [](const ItemBuilder& item) {
    return dc::query::missed(item.item(), day("2026-06-01"), day("2026-05-31")).size();
  };
  const ItemBuilder item =
      ItemBuilder().registered("2026-02-02").issued("2026-02-03", "zhujianju", "2026-12-31");
  CHECK(written(item) == 1);
  CHECK(written(ItemBuilder(item).reported("2026-05-20").with("kind", "progress")) == 1);
  CHECK(written(ItemBuilder(item).reported("2026-05-20").with("kind", "written")) == 0);
}

TEST_CASE("the matrix counts what was missed and what was owed, by unit and period") {
  using dc::query::PeriodLength;
  dc::literal::LiteralRegisters registers;
  registers.add_unit("zhujianju", "a");
  registers.add_unit("jiaotongju", "b");
  std::vector<dc::query::OwedByUnit> owed;
  for (dc::OwedReport& one :
       dc::owed_reports(monthly().reported("2026-04-04").item(), {}, day("2026-07-01")))
    owed.push_back({"zhujianju", std::move(one)});
  const auto months = dc::query::missing_matrix(owed, registers.units(), PeriodLength::month);
  CHECK(months.periods == std::vector<std::string>{"2026-04", "2026-05", "2026-06"});
  REQUIRE(months.rows.size() == 1);
  CHECK(months.rows[0].tallies[0].missed == 0);
  CHECK(months.rows[0].all.missed == 2);
  CHECK(months.rows[0].all.owed == 3);
  const auto quarter = dc::query::missing_matrix(owed, registers.units(), PeriodLength::quarter);
  CHECK(quarter.periods == std::vector<std::string>{"2026-Q2"});
}

TEST_CASE("a day's period") {
  using dc::query::PeriodLength;
  CHECK(dc::query::period_of(day("2027-01-01"), PeriodLength::week) == "2026-W53");
  CHECK(dc::query::period_of(day("2026-10-01"), PeriodLength::month) == "2026-10");
  CHECK(dc::query::period_of(day("2026-09-30"), PeriodLength::quarter) == "2026-Q3");
}
