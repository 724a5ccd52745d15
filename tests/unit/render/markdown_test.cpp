#include <doctest/doctest.h>

#include "render/render.h"
#include "unit/render/tables.h"

using namespace dc;
using render::Format;
using render::Style;

namespace {

// Without its last line, which names day and commit.
std::string markdown(view::Table table, const Style& style = {}) {
  table.revision.clear();
  return render::render(table, Format::md, style);
}

std::string md_cell(const char* words) {
  return markdown(tables::column_of({words})).substr(14);
}

}  // namespace

TEST_CASE("md is a pipe table") {
  CHECK(markdown(tables::items()) ==
        "| 编号 | 事项 | 逾期天数 | 警示 |\n"
        "| --- | --- | ---: | --- |\n"
        "| 2026-0012 | 城北片区老旧小区改造 | 1 | 红灯 |\n"
        "| 2026-0013 | road repair |  | 绿灯 |\n");
}

TEST_CASE("md is never coloured") {
  Style style;
  style.colour = true;
  CHECK(markdown(tables::items(), style) == markdown(tables::items()));
}

TEST_CASE("md keeps every cell in its cell, as words") {
  CHECK(md_cell("a|b") == "| a\\|b |\n");
  CHECK(md_cell("一\n二") == "| 一<br>二 |\n");
  CHECK(md_cell("<script>") == "| \\<script> |\n");
  CHECK(md_cell("[x](http://evil)") == "| \\[x](http://evil) |\n");
  CHECK(md_cell("a\\|b") == "| a\\\\\\|b |\n");
  CHECK(md_cell("\x1B[0m") == "| \\\\u{1B}\\[0m |\n");
}

TEST_CASE("md gives each group a heading and a table") {
  view::Table table = tables::items();
  table.groups = {{verbatim("区住建局"), 0, 1}, {verbatim("区交通局"), 1, 2}};
  Style style;
  style.fields = {"id"};
  CHECK(markdown(table, style) ==
        "### 区住建局\n\n| 编号 |\n| --- |\n| 2026-0012 |\n"
        "\n### 区交通局\n\n| 编号 |\n| --- |\n| 2026-0013 |\n");
}

TEST_CASE("md has room for the notes, the other formats have not") {
  view::Table table = tables::column_of({"甲"});
  table.notes = {verbatim("2027年没有日历")};
  CHECK(markdown(table) == "| X |\n| --- |\n| 甲 |\n\n2027年没有日历\n");
  CHECK(render::holds_notes(Format::md));
  CHECK_FALSE(render::holds_notes(Format::table));
  CHECK(render::render(table, Format::table, {}) == "X\n甲\n");
}

TEST_CASE("md without rows is its header") {
  CHECK(markdown(tables::column_of({})) == "| X |\n| --- |\n");
}

TEST_CASE("formats are known by the words of the command line") {
  CHECK(render::format_of("table") == Format::table);
  CHECK(render::format_of("jsonl") == Format::jsonl);
  CHECK(render::format_of("md") == Format::md);
  CHECK_FALSE(render::format_of("xml").has_value());
  CHECK_FALSE(render::format_of("").has_value());
}

TEST_CASE("md ends with its day and its commit, below the notes") {
  view::Table table = tables::column_of({"甲"});
  table.as_of = "2026-07-01";
  table.revision = "0123456789abcdef";
  table.notes = {verbatim("2027年没有日历")};
  Style style;
  style.language = Language::en;
  CHECK(render::render(table, Format::md, style) ==
        "| X |\n| --- |\n| 甲 |\n\n2027年没有日历\n"
        "\nas of 2026-07-01, ledger revision 0123456789ab\n");
}
