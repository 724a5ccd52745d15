#include "view/overdue.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "query/sort.h"
#include "support/builder.h"
#include "support/calendars.h"
#include "view/why.h"

using dc::Language;
using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::literal::LiteralRegisters;
using dc::query::Judged;
using dc::view::Overdue;
using dc::view::OverdueStyle;
using dc::view::Surroundings;
using dc::view::Table;

namespace {

constexpr const char* today = "2026-07-10";

LiteralRegisters registers() {
  LiteralRegisters made;
  made.add_unit("zhujianju", "区住建局").order = 20;
  made.add_unit("jiaotongju", "区交通局").order = 10;
  return made;
}

ItemBuilder item(const char* id, const char* lead, const char* due) {
  return ItemBuilder(id)
      .registered("2026-03-02")
      .issued("2026-03-05", lead, due)
      .accepted("2026-03-06");
}

Judged judged(const ItemBuilder& builder) {
  static const dc::WorkingDays days = dc::official_calendars();
  const dc::Item read = builder.item();
  return {read,
          dc::query::judge(read, day(today), days, dc::literal::policy_of({{"due_soon", 3}}))};
}

// Two late items of two units, one handed in in time, one not due.
std::vector<Judged> items() {
  std::vector<Judged> all = {
      judged(item("2026-0001", "zhujianju", "2026-06-30")),
      judged(item("2026-0002", "jiaotongju", "2026-07-06")),
      judged(item("2026-0003", "zhujianju", "2026-07-01").submitted("2026-06-30")),
      judged(item("2026-0004", "zhujianju", "2026-12-31")),
  };
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return dc::query::limit_before(a.item, b.item); });
  return all;
}

Table table_of(const OverdueStyle& style = {}) {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day(today), [](const std::string&) { return ""; }};
  dc::view::Overdue overdue;
  for (Judged& judged : items()) overdue.add(std::move(judged), day(today));
  return overdue_table({}, overdue, around, style);
}

std::string ids_of(const Table& table) {
  std::string ids;
  for (const auto& row : table.rows) ids += row[1].value.text() + " ";
  return ids;
}

std::string why(const ItemBuilder& builder) {
  return say(dc::view::why_words(judged(builder), day(today)), Language::zh);
}

}  // namespace

TEST_CASE("the list has the columns of the master ledger and the days late") {
  std::string titles;
  for (const dc::view::Column& column : table_of().columns)
    if (column.shown) titles += say(column.title, Language::zh) + " ";
  CHECK(titles ==
        "序号 编号 来源 工作任务 责任单位 责任领导 责任人 交办时间 完成时限 办理结果 警示 "
        "逾期（天） 逾期（工作日） ");
}

TEST_CASE("late items stand by limit; what waits for the office is told, not counted") {
  const Table table = table_of();
  CHECK(ids_of(table) == "2026-0001 2026-0002 ");
  CHECK(table.groups.empty());
  REQUIRE(table.notes.size() == 1);
  CHECK(say(table.notes[0], Language::zh) ==
        "另有 1 件按时报送、待督查室审核，不计逾期：2026-0003");
}

TEST_CASE("on request what waits for the office stands in a group of its own") {
  const Table table = table_of({.reviewing = OverdueStyle::Reviewing::listed});
  CHECK(ids_of(table) == "2026-0001 2026-0002 2026-0003 ");
  REQUIRE(table.groups.size() == 2);
  CHECK(say(table.groups[0].heading, Language::zh) == "逾期（2件）");
  CHECK(table.groups[1].begin == 2);
  CHECK(table.rows[2][0].value == Value(1));
  CHECK(table.notes.empty());
}

TEST_CASE("by unit the groups stand in the official order") {
  const Table table = table_of({.grouping = OverdueStyle::Grouping::unit});
  CHECK(ids_of(table) == "2026-0002 2026-0001 ");
  REQUIRE(table.groups.size() == 2);
  CHECK(say(table.groups[0].heading, Language::zh) == "区交通局（1件）");
  CHECK(say(table.groups[1].heading, Language::zh) == "区住建局（1件）");
  CHECK(table.rows[1][0].value == Value(2));
}

TEST_CASE("in one run the rows, the notes and the count are the same, as often as it is told") {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day(today), [](const std::string&) { return ""; }};
  const dc::WorkingDays days = dc::official_calendars();
  const dc::view::EachJudged each = [](const auto& visit) {
    for (Judged& one : items()) visit(std::move(one));
  };
  for (const auto why : {OverdueStyle::Why::silent, OverdueStyle::Why::told}) {
    const Table expected = table_of({.why = why});
    std::size_t late = 0;
    const Table table = overdue_stream({}, each, around, days, why, late);
    for (int time = 0; time < 2; ++time) {
      std::vector<dc::view::Row> rows;
      const auto notes = table.each_row([&](const dc::view::Row& row) { rows.push_back(row); });
      REQUIRE(rows.size() == expected.rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) {
        REQUIRE(rows[i].size() == table.columns.size());
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
          CHECK(rows[i][j].value == expected.rows[i][j].value);
          CHECK(rows[i][j].words == expected.rows[i][j].words);
        }
      }
      CHECK(notes == expected.notes);
      CHECK(late == 2);
    }
  }
}

TEST_CASE("nobody late: no rows, whatever the grouping") {
  const LiteralRegisters known = registers();
  const Surroundings around{known, day(today), [](const std::string&) { return ""; }};
  CHECK(overdue_table({}, {}, around, {}).rows.empty());
  CHECK(overdue_table({}, {}, around, {.grouping = OverdueStyle::Grouping::unit}).groups.empty());
}

TEST_CASE("why: nothing was handed in") {
  CHECK(why(item("2026-0001", "zhujianju", "2026-06-30")) ==
        "时限 2026-06-30，至 2026-07-10 未报办结，逾期 10 天（8 个工作日），依据第七条第（四）项");
}

TEST_CASE("why: handed in late") {
  CHECK(why(item("2026-0001", "zhujianju", "2026-06-30").submitted("2026-07-02")) ==
        "时限 2026-06-30，2026-07-02 才报办结，此后审核的时间不计，逾期 2 天（2 个工作日），"
        "依据第七条第（四）项");
}

TEST_CASE("why: returned to be done again, the office's days taken off") {
  const ItemBuilder redone = item("2026-0001", "zhujianju", "2026-06-30")
                                 .submitted("2026-06-28")
                                 .redo("2026-07-02", "2026-07-20");
  CHECK(why(redone) ==
        "时限 2026-06-30，2026-06-28 报办结，2026-07-02 退回重新办理，尚未再报，"
        "扣除督查室审核的 4 天，单位计至 2026-07-06，逾期 6 天（4 个工作日），"
        "依据第七条第（四）项");
}

TEST_CASE("why: done again and handed in late: how often it was returned") {
  const ItemBuilder redone = item("2026-0001", "zhujianju", "2026-06-30")
                                 .submitted("2026-06-28")
                                 .redo("2026-07-02", "2026-07-20")
                                 .submitted("2026-07-08");
  CHECK(why(redone) ==
        "时限 2026-06-30，2026-07-08 才报办结，此后审核的时间不计，前后退回 1 次，"
        "扣除督查室审核的 4 天，单位计至 2026-07-04，逾期 4 天（3 个工作日），"
        "依据第七条第（四）项");
}

TEST_CASE("why: a supplement that did not come by its limit") {
  const ItemBuilder missed = item("2026-0001", "zhujianju", "2026-06-30")
                                 .submitted("2026-06-28")
                                 .supplement("2026-07-02", "2026-07-08");
  CHECK(why(missed).starts_with(
      "时限 2026-06-30，2026-06-28 报办结，2026-07-02 退回补办，限 2026-07-08，逾限未补"));
}

TEST_CASE("why: with the office in time, and not late") {
  CHECK(why(item("2026-0001", "zhujianju", "2026-06-30").submitted("2026-06-30")) ==
        "时限 2026-06-30，2026-06-30 已报办结，待督查室审核，审核的时间不计，"
        "依据第七条第（四）项");
}

TEST_CASE("why as data") {
  const Value told = dc::view::why_value(judged(item("2026-0001", "zhujianju", "2026-06-30")
                                                    .submitted("2026-06-28")
                                                    .redo("2026-07-02", "2026-07-20")));
  CHECK(told["held_days"] == Value(4));
  CHECK(told["returns"] == Value(1));
  CHECK(told["unit_day"] == Value("2026-07-06"));
  CHECK(told["handed_in"].is_null());
  CHECK(told["article"] == Value("7(4)"));
}
