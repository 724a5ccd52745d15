#include <doctest/doctest.h>

#include "base/error.h"
#include "render/render.h"
#include "unit/render/tables.h"

using namespace dc;
using render::Format;
using render::Style;
using render::to_json;

TEST_CASE("json is the envelope with every column, absent as null") {
  CHECK(
      render::render(tables::items(), Format::json, {}) ==
      R"({"schema":"dc/items/1","organ":"大安区委督查办","as_of":"2026-07-01","revision":"0123abcd","rows":[)"
      R"({"id":"2026-0012","title":"城北片区老旧小区改造","lead":"zhujianju","days_overdue":1,"light":"red"},)"
      R"({"id":"2026-0013","title":"road repair","lead":null,"days_overdue":null,"light":"green"}]})"
      "\n");
}

TEST_CASE("an empty envelope keeps its keys") {
  CHECK(render::render(view::Table{}, Format::json, {}) ==
        "{\"schema\":null,\"organ\":null,\"as_of\":null,\"revision\":null,\"rows\":[]}\n");
}

TEST_CASE("jsonl is the rows, one a line") {
  Style style;
  style.fields = {"days_overdue", "id"};
  CHECK(
      render::render(tables::items(), Format::jsonl, style) ==
      "{\"days_overdue\":1,\"id\":\"2026-0012\"}\n{\"days_overdue\":null,\"id\":\"2026-0013\"}\n");
}

TEST_CASE("a field named twice is one key") {
  Style style;
  style.fields = {"id", "id"};
  CHECK(render::render(tables::items(), Format::jsonl, style) ==
        "{\"id\":\"2026-0012\"}\n{\"id\":\"2026-0013\"}\n");
}

TEST_CASE("a row shorter than the header has null for the rest") {
  view::Table table = tables::items();
  table.rows = {{tables::cell("2026-0012")}};
  Style style;
  style.fields = {"id", "light"};
  CHECK(render::render(table, Format::jsonl, style) == "{\"id\":\"2026-0012\",\"light\":null}\n");
}

TEST_CASE("an unknown field is refused in every format, with the near ones") {
  for (Format format : {Format::table, Format::csv, Format::json}) {
    Style style;
    style.fields = {"titel"};
    try {
      (void)render::render(tables::items(), format, style);
      FAIL("accepted");
    } catch (const Error& error) {
      CHECK(error.kind == ErrorKind::usage);
      CHECK(say(error.message, Language::en) == "unknown field 'titel'");
      CHECK(error.hints.size() == 1);
    }
  }
}

TEST_CASE("values of every kind have their JSON text") {
  CHECK(to_json(Value()) == "null");
  CHECK(to_json(true) == "true");
  CHECK(to_json(-12) == "-12");
  CHECK(to_json(Value::texts(std::vector<std::string>{"甲", "b"})) == R"(["甲","b"])");
  CHECK(to_json(Value::list()) == "[]");
  CHECK(to_json(Value::map().set("b", 1).set("a", Value::map())) == R"({"b":1,"a":{}})");
}

TEST_CASE("JSON escapes quotes, backslashes and controls and nothing else") {
  CHECK(to_json("a\"b\\c") == R"("a\"b\\c")");
  CHECK(to_json("一\n二\t三\r") == R"("一\n二\t三\r")");
  CHECK(to_json("\x1B[31m\x7F") == R"("\u001b[31m\u007f")");
  CHECK(to_json("\xC2\x9B"
                "31m") == R"("\u009b31m")");
  CHECK(to_json("右\u202E左") == R"("右\u202e左")");
  CHECK(to_json("a/b 🔴") == "\"a/b 🔴\"");
}

TEST_CASE("JSON is valid UTF-8 whatever the bytes were") {
  CHECK(to_json("\xB3\xC7") == "\"\uFFFD\uFFFD\"");
}
