#include "yaml/emit.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "yaml/parse.h"

using namespace dc;
using namespace dc::yaml;

namespace {

// The canonical text of a map with one member `a`.
std::string emitted(Value value) {
  return emit(Value::map().set("a", std::move(value)));
}

Value texts(const std::vector<std::string>& all) {
  return Value::texts(all);
}

// The record of the design, §1.
const std::string record =
    "id: \"2026-0012\"\n"
    "title: 城北片区老旧小区改造\n"
    "category: 2\n"
    "sources: [\"s2026-0003#三\"]\n"
    "standing:\n"
    "  state: accepted\n"
    "  lead: zhujianju\n"
    "  leader: p-0031\n"
    "  due: \"2026-09-30\"\n"
    "steps:\n"
    "- step: new\n"
    "  id: k7q2m0xw3c9d8e1f\n"
    "  day: \"2026-03-02\"\n"
    "  at: \"2026-03-02T09:12:04+08:00\"\n"
    "  actor_name: 张敏\n"
    "  sets: {state: received}\n"
    "- step: extend-grant\n"
    "  reason: 管网迁改方案重新报批\n"
    "  due: {text: 9月底前, was: \"2026-06-30\", now: \"2026-09-30\", rule: month-end, calendar: "
    "2026}\n"
    "  sets: {due: \"2026-09-30\"}\n";

}  // namespace

TEST_CASE("a record is written as it was read") {
  const Parsed parsed = parse(record, "f");
  REQUIRE(parsed.findings.empty());
  CHECK(emit(to_value(parsed.root)) == record);
}

TEST_CASE("a record is the sum of its parts") {
  const Value whole = to_value(parse(record, "f").root);
  Value head = whole;
  head.erase("standing");
  head.erase("steps");
  std::string parts =
      emit_members(head) + "standing:\n" + emit_members(whole["standing"], 2) + "steps:\n";
  for (const Value& step : whole["steps"].list_items()) parts += emit_step(step);
  CHECK(parts == record);
}

TEST_CASE("text is plain where every reader takes it as this text") {
  CHECK(emitted("城北 改造，二期：甲") == "a: 城北 改造，二期：甲\n");
  CHECK(emitted("a, b & c: d"
                "") == "a: \"a, b & c: d\"\n");
  CHECK(emitted("推进\"放管服\"") == "a: 推进\"放管服\"\n");
  CHECK(emitted("第3条#甲") == "a: 第3条#甲\n");
  CHECK(emitted("第3条 #甲") == "a: \"第3条 #甲\"\n");
}

TEST_CASE("text that could be read as another type is quoted, keys too") {
  for (const char* word : {"yes", "NO", "on", "y", "null", "~", "true", "12", "010", "1e3", "12:30",
                           "2025-01-01", "=", "<<", "", ".inf", "0x1f", "2026-0012"}) {
    CHECK(emitted(word) == "a: \"" + std::string(word) + "\"\n");
    CHECK(emit(Value::map().set(word, 1)) == "\"" + std::string(word) + "\": 1\n");
  }
}

TEST_CASE("null, flags and numbers are plain") {
  CHECK(emitted({}) == "a: null\n");
  CHECK(emitted(true) == "a: true\n");
  CHECK(emitted(-12) == "a: -12\n");
}

TEST_CASE("in flow everything that is special there is quoted") {
  CHECK(emitted(texts({"甲", "a, b", "a#b", "a:b", "a[b]", "{a", "a&b", "why?", "“甲”"})) ==
        "a: [甲, \"a, b\", \"a#b\", \"a:b\", \"a[b]\", \"{a\", \"a&b\", \"why?\", “甲”]\n");
}

TEST_CASE("what holds only one-line scalars is flow below the document's own members") {
  const Value limit = Value::map().set("text", "9月底前").set("co", texts({"甲", "乙"}));
  CHECK(emit_members(Value::map().set("due", limit), 2) ==
        "  due: {text: 9月底前, co: [甲, 乙]}\n");
  CHECK(emitted(limit) == "a:\n  text: 9月底前\n  co: [甲, 乙]\n");
  CHECK(emitted(Value::map()) == "a: {}\n");
  CHECK(emitted(Value::list()) == "a: []\n");
}

TEST_CASE("lists of maps are blocks, not indented below their key") {
  Value list = Value::list();
  list.push_back(Value::map().set("date", "2026-06-30").set("text", "开工"));
  CHECK(emitted(list) == "a:\n- date: \"2026-06-30\"\n  text: 开工\n");
  CHECK(emit_members(Value::map().set("a", list), 2) ==
        "  a:\n  - {date: \"2026-06-30\", text: 开工}\n");
}

TEST_CASE("text of several lines is a literal block") {
  CHECK(emitted("一\n二") == "a: |-\n  一\n  二\n");
  CHECK(emitted("一\n\n 二\n") == "a: |\n  一\n\n   二\n");
  CHECK(emit_step(Value::map().set("step", "note").set("text", "一\n二")) ==
        "- step: note\n  text: |-\n    一\n    二\n");
  CHECK(emitted(texts({"一\n二", "三"})) == "a:\n- |-\n  一\n  二\n- 三\n");
}

TEST_CASE("text of several lines that a block cannot hold exactly is quoted with escapes") {
  CHECK(emitted(" 一\n二") == "a: \" 一\\n二\"\n");
  CHECK(emitted("一\n\n") == "a: \"一\\n\\n\"\n");
  CHECK(emitted("\n一") == "a: \"\\n一\"\n");
  CHECK(emitted("一 \n二") == "a: \"一 \\n二\"\n");
  CHECK(emitted("一\n\t二") == "a: \"一\\n\\t二\"\n");
}

TEST_CASE("invisible characters are escaped") {
  CHECK(emitted("a\rb") == "a: \"a\\rb\"\n");
  CHECK(emitted("a\xC2\x85") == "a: \"a\\x85\"\n");
  CHECK(emitted("a\xE2\x80\xA8") == "a: \"a\\u2028\"\n");
  CHECK(emitted("\"a\\") == "a: \"\\\"a\\\\\"\n");
  CHECK(emitted("　甲") == "a: \"　甲\"\n");
}
