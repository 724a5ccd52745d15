#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"
#include "view/due.h"
#include "view/missing.h"

using dc::Language;
using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::literal::LiteralRegisters;
using dc::query::Judged;
using dc::view::Surroundings;
using dc::view::Table;

namespace {

LiteralRegisters registers() {
  LiteralRegisters made;
  made.add_unit("zhujianju", "区住建局");
  return made;
}

Judged judged(const ItemBuilder& item, const char* as_of) {
  const dc::Item read = item.item();
  return {read, dc::query::judge(read, day(as_of), dc::official_calendars(), {})};
}

Value value(const Table& table, std::size_t row, const std::string& key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].key == key) return table.rows.at(row)[i].value;
  FAIL("no column ", key);
  return {};
}

}  // namespace

TEST_CASE("a limit on a day off has the last working day before it beside, and what is left") {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day("2026-09-28"), [](const std::string&) { return ""; }};
  const ItemBuilder item =
      ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2026-10-03");
  const Table table = due_list({}, {judged(item, "2026-09-28")}, around, dc::official_calendars());
  CHECK(value(table, 0, "due") == Value("2026-10-03"));
  CHECK(value(table, 0, "last_day") == Value("2026-10-03"));
  CHECK(value(table, 0, "last_workday") == Value("2026-09-30"));
  CHECK(value(table, 0, "days_left") == Value(5));
  CHECK(value(table, 0, "workdays_left") == Value(2));
}

TEST_CASE("without a calendar the working days stay empty") {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day("2026-09-28"), [](const std::string&) { return ""; }};
  const ItemBuilder item =
      ItemBuilder().registered("2026-03-02").issued("2026-03-05", "zhujianju", "2026-10-03");
  const Table table = due_list({}, {judged(item, "2026-09-28")}, around, dc::WorkingDays());
  CHECK(value(table, 0, "days_left") == Value(5));
  CHECK(value(table, 0, "workdays_left").is_null());
  CHECK(value(table, 0, "last_workday").is_null());
}

TEST_CASE("a missed report says what for, since when, and whether it came late") {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day("2026-05-08"), [](const std::string&) { return ""; }};
  const ItemBuilder item = ItemBuilder()
                               .registered("2026-03-02")
                               .issued_ongoing("2026-03-10", "zhujianju", "monthly-5")
                               .reported("2026-04-08");
  std::vector<dc::view::MissedReport> reports;
  const Judged one = judged(item, "2026-05-08");
  for (const dc::OwedReport& missed : dc::query::missed(one.item, day("2026-05-08")))
    reports.push_back({one, missed});
  const Table table = missing_list({}, reports, around);
  REQUIRE(table.rows.size() == 1);
  CHECK(value(table, 0, "kind") == Value("cycle"));
  CHECK(value(table, 0, "for") == Value("monthly-5"));
  CHECK(value(table, 0, "day") == Value("2026-04-05"));
  CHECK(value(table, 0, "days") == Value(3));
  CHECK(value(table, 0, "reported") == Value("2026-04-08"));
  CHECK(value(table, 0, "lead_name") == Value("区住建局"));
}
