#include <doctest/doctest.h>

#include "render/render.h"
#include "unit/render/tables.h"

using namespace dc;
using render::Format;
using render::Style;

namespace {

// The one csv cell that a value becomes.
std::string csv_cell(const Value& value) {
  const std::string text = render::render(tables::column_of({value}), Format::csv, {});
  return text.substr(2, text.size() - 3);
}

std::string tsv_cell(const Value& value) {
  const std::string text = render::render(tables::column_of({value}), Format::tsv, {});
  return text.substr(0, text.size() - 1);
}

}  // namespace

TEST_CASE("tsv is one row a line without header") {
  CHECK(render::render(tables::items(), Format::tsv, {}) ==
        "2026-0012\t城北片区老旧小区改造\t1\t红灯\n"
        "2026-0013\troad repair\t\t绿灯\n");
}

TEST_CASE("tsv escapes tabs, newlines, backslashes and controls, so that a row stays a line") {
  CHECK(tsv_cell("a\tb\nc") == "a\\tb\\nc");
  CHECK(tsv_cell("C:\\n") == "C:\\\\n");
  CHECK(tsv_cell("\x1B[31m") == "\\u{1B}[31m");
}

TEST_CASE("csv has a header and plain UTF-8 lines") {
  CHECK(render::render(tables::items(), Format::csv, {}) ==
        "编号,事项,逾期天数,警示,截至,台账版本\n"
        "2026-0012,城北片区老旧小区改造,1,红灯,2026-07-01,0123abcd\n"
        "2026-0013,road repair,,绿灯,2026-07-01,0123abcd\n");
}

TEST_CASE("csv without rows has the same header") {
  view::Table table = tables::items();
  table.rows.clear();
  CHECK(render::render(table, Format::csv, {}) == "编号,事项,逾期天数,警示,截至,台账版本\n");
}

TEST_CASE("csv of what no commit holds has no columns for one") {
  view::Table table = tables::items();
  table.revision.clear();
  CHECK(render::render(table, Format::csv, {}).starts_with("编号,事项,逾期天数,警示\n"));
}

TEST_CASE("fields name day and commit in every format; text has 12 digits of the commit") {
  view::Table table = tables::column_of({"甲"});
  table.as_of = "2026-07-01";
  table.revision = "0123456789abcdef0123456789abcdef01234567";
  Style style;
  style.fields = {"revision", "x", "as_of"};
  CHECK(render::render(table, Format::csv, style) ==
        "台账版本,X,截至\n0123456789ab,甲,2026-07-01\n");
  CHECK(render::render(table, Format::tsv, style) == "0123456789ab\t甲\t2026-07-01\n");
  CHECK(render::render(table, Format::jsonl, style) ==
        "{\"revision\":\"0123456789abcdef0123456789abcdef01234567\",\"x\":\"甲\","
        "\"as_of\":\"2026-07-01\"}\n");
}

TEST_CASE("fields that are asked for are all that csv has") {
  Style style;
  style.fields = {"id"};
  CHECK(render::render(tables::items(), Format::csv, style) == "编号\n2026-0012\n2026-0013\n");
}

TEST_CASE("csv for Excel has a byte order mark and CRLF") {
  Style style;
  style.csv_for = render::CsvFor::excel;
  style.fields = {"id", "title"};
  CHECK(render::render(tables::items(), Format::csv, style) ==
        "\xEF\xBB\xBF编号,事项\r\n"
        "2026-0012,城北片区老旧小区改造\r\n"
        "2026-0013,road repair\r\n");
}

TEST_CASE("csv quotes commas, quotes and newlines (RFC 4180)") {
  CHECK(csv_cell("a,b") == "\"a,b\"");
  CHECK(csv_cell("他说\"好\"") == "\"他说\"\"好\"\"\"");
  CHECK(csv_cell("一\n二") == "\"一\n二\"");
  CHECK(csv_cell("甲，乙") == "甲，乙");
}

TEST_CASE("csv never hands a formula to a spreadsheet") {
  CHECK(csv_cell("=1+1") == "'=1+1");
  CHECK(csv_cell("+86 138") == "'+86 138");
  CHECK(csv_cell("-甲") == "'-甲");
  CHECK(csv_cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(csv_cell("\t=1") == "'\t=1");
  CHECK(csv_cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
}

TEST_CASE("a negative number in csv is a number, not a formula") {
  CHECK(csv_cell(-3) == "-3");
  CHECK(csv_cell("-3") == "'-3");
}

TEST_CASE("csv shows controls, for it is read on terminals too") {
  CHECK(csv_cell("\x1B]0;x\x07") == "\\u{1B}]0;x\\u{7}");
}

TEST_CASE("csv and tsv have no group headings") {
  view::Table table = tables::items();
  table.groups = {{verbatim("区住建局"), 0, 2}};
  CHECK(render::render(table, Format::csv, {}) == render::render(tables::items(), Format::csv, {}));
  CHECK(render::render(table, Format::tsv, {}) == render::render(tables::items(), Format::tsv, {}));
}

TEST_CASE("without rows csv is its header, tsv nothing") {
  CHECK(render::render(tables::column_of({}), Format::csv, {}) == "X\n");
  CHECK(render::render(tables::column_of({}), Format::tsv, {}).empty());
}
