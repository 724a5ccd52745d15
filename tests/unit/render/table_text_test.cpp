#include <doctest/doctest.h>

#include "render/render.h"
#include "unit/render/tables.h"

using namespace dc;
using render::Format;
using render::Style;

namespace {

// Without its last line, which names day and commit.
std::string unstamped(view::Table table, Format format, const Style& style) {
  table.revision.clear();
  return render::render(table, format, style);
}

std::string table_of(const view::Table& table, const Style& style = {}) {
  return unstamped(table, Format::table, style);
}

std::string plain_of(const view::Table& table, const Style& style = {}) {
  return unstamped(table, Format::plain, style);
}

}  // namespace

TEST_CASE("Chinese and Latin cells line up by display width") {
  CHECK(table_of(tables::items()) ==
        "编号       事项                  逾期天数  警示\n"
        "2026-0012  城北片区老旧小区改造         1  红灯\n"
        "2026-0013  road repair                     绿灯\n");
}

TEST_CASE("plain looks like table") {
  CHECK(plain_of(tables::items()) == table_of(tables::items()));
}

TEST_CASE("a table wraps its widest column into the terminal; ids stay whole") {
  Style style;
  style.width = 39;
  CHECK(table_of(tables::items(), style) ==
        "编号       事项          逾期天数  警示\n"
        "2026-0012  城北片区老旧         1  红灯\n"
        "           小区改造\n"
        "2026-0013  road repair             绿灯\n");
}

TEST_CASE("plain is never wrapped") {
  Style style;
  style.width = 20;
  CHECK(plain_of(tables::items(), style) == table_of(tables::items()));
}

TEST_CASE("colour stands only beside the word of a light") {
  Style style;
  style.colour = true;
  CHECK(table_of(tables::items(), style) ==
        "编号       事项                  逾期天数  警示\n"
        "2026-0012  城北片区老旧小区改造         1  \x1B[31m红灯\x1B[0m\n"
        "2026-0013  road repair                     \x1B[32m绿灯\x1B[0m\n");
  CHECK(plain_of(tables::items(), style) == plain_of(tables::items()));
}

TEST_CASE("fields choose the columns and their order") {
  Style style;
  style.fields = {"lead", "id"};
  CHECK(table_of(tables::items(), style) ==
        "牵头       编号\n"
        "zhujianju  2026-0012\n"
        "           2026-0013\n");
}

TEST_CASE("groups stand under their headings, apart from each other") {
  view::Table table = tables::items();
  table.groups = {{verbatim("区住建局（1）"), 0, 1}, {verbatim("区交通局（1）"), 1, 2}};
  Style style;
  style.fields = {"id", "title"};
  CHECK(table_of(table, style) ==
        "编号       事项\n"
        "区住建局（1）\n"
        "2026-0012  城北片区老旧小区改造\n"
        "\n"
        "区交通局（1）\n"
        "2026-0013  road repair\n");
}

TEST_CASE("rows outside every group are printed without a heading") {
  view::Table table = tables::items();
  table.groups = {{verbatim("区交通局"), 1, 2}};
  Style style;
  style.fields = {"id"};
  CHECK(table_of(table, style) == "编号\n2026-0012\n\n区交通局\n2026-0013\n");
}

TEST_CASE("a newline in a cell is a line of the table, and shown as \\n in plain") {
  const view::Table table = tables::column_of({"一、摸底\n二、改造", "甲"});
  CHECK(table_of(table) == "X\n一、摸底\n二、改造\n甲\n");
  CHECK(render::render(table, Format::plain, {}) == "X\n一、摸底\\n二、改造\n甲\n");
}

TEST_CASE("lists and flags are said in the reader's language") {
  const view::Table table =
      tables::column_of({Value::texts(std::vector<std::string>{"甲", "乙"}), true, false});
  CHECK(table_of(table) == "X\n甲、乙\n是\n否\n");
  Style english;
  english.language = Language::en;
  CHECK(table_of(table, english) == "X\n甲, 乙\nyes\nno\n");
}

TEST_CASE("a terminal with wide quotation marks gets a table for them") {
  view::Table table = tables::column_of({"“路”", "四个汉字啊"});
  table.columns.push_back({"y", verbatim("Y"), view::Align::left, true});
  for (auto& row : table.rows) row.push_back(tables::cell("|"));
  CHECK(table_of(table) == "X           Y\n“路”        |\n四个汉字啊  |\n");
  Style wide;
  wide.ambiguous = 2;
  CHECK(table_of(table, wide) == "X           Y\n“路”      |\n四个汉字啊  |\n");
}

TEST_CASE("what would steer the terminal is shown, never sent") {
  view::Table table = tables::column_of({"\x1B[2J清屏", "右\u202E左", "\xB3\xC7"});
  table.groups = {{verbatim("\x1B]0;x\x07"), 0, 3}};
  Style style;
  style.colour = true;
  const std::string expected = "X\n\\u{1B}]0;x\\u{7}\n\\u{1B}[2J清屏\n右\\u{202E}左\n\\xB3\\xC7\n";
  CHECK(table_of(table, style) == expected);
  CHECK(render::render(table, Format::plain, style) == expected);
}

TEST_CASE("a table without rows is no text at all") {
  CHECK(table_of(tables::column_of({})).empty());
  CHECK(render::render(tables::column_of({}), Format::plain, {}).empty());
}

TEST_CASE("a terminal too narrow for a table still gets every word") {
  Style style;
  style.width = 5;
  const std::string narrow = table_of(tables::column_of({"城北片区老旧小区改造"}), style);
  CHECK(narrow == "X\n城北片区\n老旧小区\n改造\n");
}

TEST_CASE("table and plain end with day and commit, without rows that is all; without commit not") {
  view::Table table = tables::column_of({"甲"});
  table.as_of = "2026-07-01";
  CHECK(render::render(table, Format::table, {}) == "X\n甲\n");
  table.revision = "0123456789abcdef";
  CHECK(render::render(table, Format::table, {}) ==
        "X\n甲\n\n截至 2026-07-01，台账版本 0123456789ab\n");
  CHECK(render::render(table, Format::plain, {}) == render::render(table, Format::table, {}));
  table.rows.clear();
  CHECK(render::render(table, Format::table, {}) == "截至 2026-07-01，台账版本 0123456789ab\n");
}
