#include "view/record.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Docket;
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
  made.add_source("s2026-0003", "meeting", "常委会纪要");
  return made;
}

ItemBuilder sample() {
  return ItemBuilder("2026-0012")
      .head("title", "城北片区老旧小区改造")
      .head("sources", Value(Value::List{"s2026-0003#三"}))
      .registered("2026-03-02")
      .issued("2026-03-05", "zhujianju", "2026-06-30")
      .accepted("2026-03-06")
      .reported("2026-03-20");
}

using View = Table (*)(Table, const Docket&, const std::optional<Judged>&, const Surroundings&);

Table shown(View view, const Docket& docket) {
  static const LiteralRegisters known = registers();
  const Surroundings around{known, day("2026-07-06"), [](const std::string&) { return ""; }};
  std::optional<Judged> judged;
  if (docket.kind == dc::Kind::item) {
    const dc::Item item = item_of(docket);
    judged = Judged{item, dc::query::judge(item, around.day, dc::official_calendars(), {})};
  }
  return view({}, docket, judged, around);
}

Table row_of(Table frame, const Docket& docket, const std::optional<Judged>& judged,
             const Surroundings& around) {
  return dc::view::record_row(std::move(frame), docket, judged, around,
                              [](const dc::Step&) { return "abc1234"; });
}

std::string lines_of(const Table& table) {
  std::string lines;
  for (const auto& row : table.rows)
    lines += say(row[0].words, Language::zh) + "|" + say(row[1].words, Language::zh) + "\n";
  return lines;
}

bool has_line(const Table& table, const std::string& line) {
  return ("\n" + lines_of(table)).find("\n" + line + "\n") != std::string::npos;
}

Value member(const Table& table, const std::string& key) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const auto& column) { return column.key == key; });
  REQUIRE(found != table.columns.end());
  return table.rows.at(0)[static_cast<std::size_t>(found - table.columns.begin())].value;
}

}  // namespace

TEST_CASE("a sheet tells head, standing and steps in words") {
  const Table sheet = shown(dc::view::record_sheet, sample());
  REQUIRE(sheet.groups.size() == 3);
  CHECK(say(sheet.groups[2].heading, Language::zh) == "经过");
  CHECK(has_line(sheet, "标题|城北片区老旧小区改造"));
  CHECK(has_line(sheet, "来源|常委会纪要·三"));
  CHECK(has_line(sheet, "责任单位|区住建局"));
  CHECK(has_line(sheet, "状态|办理中"));
  CHECK(has_line(sheet, "警示|红 逾期"));
}

TEST_CASE("a sheet has a line a step, with who recorded it") {
  const Table sheet = shown(dc::view::record_sheet, sample());
  CHECK(sheet.groups[2].end - sheet.groups[2].begin == 5);
  CHECK(has_line(sheet, "2026-03-06 签收|已下达→已签收；clerk登记"));
}

TEST_CASE("a step recorded later says so") {
  const ItemBuilder late = sample().with("at", "2026-03-25T09:00:00+08:00");
  CHECK(lines_of(shown(dc::view::record_sheet, late)).find("clerk于 2026-03-25 补录") !=
        std::string::npos);
}

TEST_CASE("as data an item is its row, with the steps as they are stored") {
  const ItemBuilder item = sample();
  const Table row = shown(row_of, item);
  REQUIRE(row.rows.size() == 1);
  CHECK(member(row, "id") == Value("2026-0012"));
  CHECK(member(row, "timing") == Value("overdue"));
  CHECK(member(row, "content").is_null());
  const Value steps = member(row, "steps");
  REQUIRE(steps.list_items().size() == item.docket().steps.size());
  for (std::size_t i = 0; i < item.docket().steps.size(); ++i)
    CHECK(steps.list_items()[i] == Value(item.docket().steps[i].body).set("commit", "abc1234"));
}

TEST_CASE("any other kind shows what it holds") {
  Docket unit;
  unit.kind = dc::Kind::unit;
  unit.head.set("id", "zhujianju").set("kind", "government-organ");
  dc::Step step;
  step.body.set("step", "new").set("id", "0000000000000001").set("day", "2026-01-05");
  step.body.set("at", "2026-01-05T09:00:00+08:00").set("actor_name", "clerk");
  step.body.set("sets", Value::map().set("contact", "周平 8211234"));
  unit.append(step);
  CHECK(has_line(shown(dc::view::record_sheet, unit), "联络员|周平 8211234"));
  const Table row = shown(row_of, unit);
  CHECK(member(row, "contact") == Value("周平 8211234"));
  CHECK(member(row, "steps").list_items().size() == 1);
}
