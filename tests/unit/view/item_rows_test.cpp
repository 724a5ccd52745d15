#include "view/item_rows.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Date;
using dc::Language;
using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::literal::LiteralRegisters;
using dc::query::Judged;
using dc::view::Cell;
using dc::view::Column;
using dc::view::Surroundings;
using dc::view::Table;

namespace {

struct World {
  LiteralRegisters registers;
  Surroundings on(const char* as_of) const {
    return {registers, day(as_of), [](const std::string& id) {
              return id == "n2026-0001" ? std::string("大委督〔2026〕1号") : std::string();
            }};
  }
};

World world() {
  World made;
  dc::Unit& unit = made.registers.add_unit("zhujianju", "区建设局");
  unit.names.push_back({"区住建局", day("2026-06-01")});
  made.registers.add_unit("caizhengju", "区财政局");
  made.registers.add_person("p-0102", "周平", "zhujianju");
  dc::Source& source = made.registers.add_source("s2026-0003", "meeting", "常委会纪要");
  source.number = "大委纪〔2026〕12号";
  return made;
}

ItemBuilder sample() {
  return ItemBuilder("2026-0012")
      .head("title", "城北片区老旧小区改造")
      .head("sources", Value(Value::List{"s2026-0003#三"}))
      .head("weight", Value(Value::List{"major"}))
      .registered("2026-03-02")
      .issued("2026-03-05", "zhujianju", "2026-06-30")
      .accepted("2026-03-06")
      .reminded("2026-06-20")
      .standing("person", "p-0102")
      .standing("co", Value(Value::List{"caizhengju"}))
      .standing("notice", "n2026-0001");
}

Judged judged(const ItemBuilder& item, const char* as_of,
              const dc::WorkingDays& days = dc::official_calendars()) {
  const dc::Item read = item.item();
  return {read,
          dc::query::judge(read, day(as_of), days, dc::literal::policy_of({{"due_soon", 3}}))};
}

// The cell of a key in the row as JSON has it.
Cell cell(const std::string& key, const ItemBuilder& item, const char* as_of) {
  const World around = world();
  const auto columns = dc::view::ItemRows().columns();
  const auto row = dc::view::ItemRows().row(judged(item, as_of), around.on(as_of));
  REQUIRE(row.size() == columns.size());
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const Column& column) { return column.key == key; });
  REQUIRE(found != columns.end());
  return row[static_cast<std::size_t>(found - columns.begin())];
}

Value value(const std::string& key, const ItemBuilder& item = sample(),
            const char* as_of = "2026-07-06") {
  return cell(key, item, as_of).value;
}

std::string words(const std::string& key, const ItemBuilder& item = sample(),
                  const char* as_of = "2026-07-06") {
  return say(cell(key, item, as_of).words, Language::zh);
}

}  // namespace

TEST_CASE("a row has the keys that scripts rely on") {
  std::string keys;
  for (const Column& column : dc::view::ItemRows().columns()) keys += column.key + " ";
  CHECK(keys ==
        "id title category origin state timing lead lead_name leader leader_name person "
        "person_name district_leader co issued accepted notice due due_original days_overdue "
        "workdays_overdue light reminders extensions returns source weight urgency completed "
        "on_time tier parent ");
}

TEST_CASE("the fields of --where are the keys of a row") {
  const auto columns = dc::view::ItemRows().columns();
  const auto fields = dc::view::item_fields();
  REQUIRE(fields.size() == columns.size());
  for (std::size_t i = 0; i < fields.size(); ++i) CHECK(fields[i].key == columns[i].key);
}

TEST_CASE("columns that are shown come first, in the order asked for") {
  const auto columns = dc::view::ItemRows({"due", "id"}).columns();
  CHECK(columns[0].key == "due");
  CHECK(columns[1].key == "id");
  CHECK(columns[2].key == "title");
  CHECK(columns[1].shown);
  CHECK_FALSE(columns[2].shown);
}

TEST_CASE("an overdue item as data") {
  CHECK(value("state") == Value("accepted"));
  CHECK(value("timing") == Value("overdue"));
  CHECK(value("light") == Value("red"));
  CHECK(value("due") == Value("2026-06-30"));
  CHECK(value("days_overdue") == Value(6));
  CHECK(value("workdays_overdue") == Value(4));
  CHECK(value("reminders") == Value(1));
  CHECK(value("co") == Value(Value::List{"caizhengju"}));
  CHECK(value("source") == Value(Value::List{"s2026-0003#三"}));
  CHECK(value("notice") == Value("大委督〔2026〕1号"));
  CHECK(value("person_name") == Value("周平"));
  CHECK(value("on_time").is_null());
}

TEST_CASE("a person sees words, the light with what it warns of") {
  CHECK(words("state") == "已签收");
  CHECK(words("light") == "红 逾期");
  CHECK(words("co") == "区财政局");
  CHECK(words("weight") == "重大");
}

TEST_CASE("units have the name they had on that day") {
  CHECK(value("lead_name", sample(), "2026-05-31") == Value("区建设局"));
  CHECK(value("lead_name", sample(), "2026-06-01") == Value("区住建局"));
}

TEST_CASE("what is absent is null, a list is empty") {
  const ItemBuilder item = ItemBuilder().registered("2026-03-02");
  for (const char* key : {"timing", "lead", "lead_name", "person", "issued", "notice", "due",
                          "days_overdue", "urgency", "completed"}) {
    CAPTURE(key);
    CHECK(value(key, item).is_null());
  }
  CHECK(value("co", item) == Value(Value::List{}));
  CHECK(value("light", item) == Value("grey"));
}

TEST_CASE("a completed item says whether it was on time") {
  const ItemBuilder done =
      sample().submitted("2026-06-30").passed("2026-07-02").completed("2026-07-03");
  CHECK(value("on_time", done) == Value(true));
  CHECK(value("completed", done) == Value("2026-07-03"));
  CHECK(value("days_overdue", done).is_null());
}

TEST_CASE("a source is told by title, number and clause") {
  CHECK(say(dc::view::sources_cell(sample().item(), world().registers).words, Language::zh) ==
        "常委会纪要（大委纪〔2026〕12号）·三");
  CHECK(dc::view::sources_cell(ItemBuilder().item(), world().registers).words.empty());
}

TEST_CASE("however many rows miss a calendar, one note names the years") {
  const ItemBuilder old =
      ItemBuilder().registered("2014-01-02").issued("2014-01-03", "zhujianju", "2014-06-30");
  const dc::WorkingDays days = dc::official_calendars();
  Table table;
  note_missing_calendars(table, {judged(old, "2026-07-06", days), judged(old, "2026-07-06", days)},
                         days);
  REQUIRE(table.notes.size() == 1);
  CHECK(table.notes[0] ==
        dc::text("view.no-calendar", dc::joined({dc::verbatim("2014")}, dc::text("text.comma"))));
  Table known;
  note_missing_calendars(known, {judged(sample(), "2026-07-06", days)}, days);
  CHECK(known.notes.empty());
}
