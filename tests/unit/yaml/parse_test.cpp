#include "yaml/parse.h"

#include <doctest/doctest.h>

#include <string>

#include "unit/yaml/readings.h"

using namespace dc;
using namespace dc::yaml;

namespace {

Value value_of(std::string_view source) {
  const Parsed parsed = parse(source, "a.yaml");
  REQUIRE(parsed.findings.empty());
  return to_value(parsed.root);
}

}  // namespace

TEST_CASE("a record is read with the line and column of everything in it") {
  const Parsed parsed = parse(
      "id: \"2026-0012\"\n"
      "standing:\n"
      "  state: accepted\n"
      "steps:\n"
      "- step: new\n"
      "  sets: {state: received}\n",
      "items/2026/00/2026-0012.yaml");
  REQUIRE(parsed.findings.empty());
  const Node* standing = parsed.root.find("standing");
  REQUIRE(standing != nullptr);
  CHECK(standing->find("state")->line == 3);
  CHECK(standing->find("state")->column == 10);
  const Node* steps = parsed.root.find("steps");
  CHECK(steps->kind == Node::Kind::list);
  CHECK(steps->line == 5);
  CHECK(steps->items.front().find("sets")->find("state")->scalar == "received");
  CHECK(steps->items.front().find("sets")->line == 6);
  CHECK(parsed.root.find("lead") == nullptr);
}

TEST_CASE("comments, spacing and other styles of a person's hand are read as well") {
  const Value value = value_of(
      "# 手工注释\n"
      "title:   '城北改造'   # 后面\n"
      "\n"
      "sources:\n"
      "    - s1\n"
      "    - \"s2#三\"\n"
      "standing: {lead: zhujianju,\n"
      "           co: [a, b]}\n");
  CHECK(value.text("title") == "城北改造");
  CHECK(value.texts("sources") == std::vector<std::string>{"s1", "s2#三"});
  CHECK(value["standing"].texts("co") == std::vector<std::string>{"a", "b"});
}

TEST_CASE("JSON is read, on one line and on many") {
  CHECK(value_of("{\"a\": [1, true, null, \"\\u4e09\\n\"]}") ==
        value_of("a: [1, true, null, \"三\\n\"]\n"));
  CHECK(value_of("{\"a\":1,\"b\":[{}]}") == value_of("a: 1\nb: [{}]\n"));
  CHECK(value_of("{\n  \"a\": {\n    \"b\": []\n  }\n}\n") == value_of("a: {b: []}\n"));
}

TEST_CASE("plain scalars are text but for null, true, false and decimal numbers") {
  const Value value = value_of("a: null\nb: true\nc: false\nd: 12\ne: -3\nf: 0\ng: 9月底前\n");
  CHECK(value.has("a"));
  CHECK(value["a"].is_null());
  CHECK(value["b"] == Value(true));
  CHECK(value["c"] == Value(false));
  CHECK(value["d"] == Value(12));
  CHECK(value["e"] == Value(-3));
  CHECK(value["f"] == Value(0));
  CHECK(value["g"] == Value("9月底前"));
}

TEST_CASE("quoted and block scalars are text whatever they look like") {
  const Value value = value_of("a: \"12\"\nb: 'null'\nc: \"010\"\nd: \"\"\ne: |-\n  12\n");
  CHECK(value["a"] == Value("12"));
  CHECK(value["b"] == Value("null"));
  CHECK(value["c"] == Value("010"));
  CHECK(value["d"] == Value(""));
  CHECK(value["e"] == Value("12"));
}

TEST_CASE("a full-width colon makes no pair") {
  CHECK(value_of("a: 标题：甲\n").text("a") == "标题：甲");
  CHECK(found_in("标题：甲\n") == "format-syntax:1");
}

TEST_CASE("literal blocks keep their lines, deeper indentation and the last newline") {
  CHECK(value_of("a: |\n  一\n\n    二\nb: 1\n").text("a") == "一\n\n  二\n");
  CHECK(value_of("a: |-\n    # 一\n    二: 三\n").text("a") == "# 一\n二: 三");
}

TEST_CASE("appending a step changes no earlier value") {
  const std::string record = "steps:\n- step: note\n  text: |-\n    一\n    二\n";
  const Value before = value_of(record);
  const Value after = value_of(record + "- step: note\n  text: 三\n");
  REQUIRE(after["steps"].list_items().size() == 2);
  CHECK(after["steps"].list_items().front() == before["steps"].list_items().front());
}

TEST_CASE("findings name the file, the line and a way out") {
  const Parsed parsed = parse("a: 1\na: 2\n", "units/x.yaml");
  REQUIRE(parsed.findings.size() == 1);
  const Finding& finding = parsed.findings.front();
  CHECK(where_of(finding) == "units/x.yaml:2");
  CHECK(say(finding.sentence, Language::en) == "duplicate key 'a', first in line 1");
  CHECK(say(finding.sentence, Language::zh) == "键 'a' 重复，第 1 行已有");
  CHECK(say(finding.remedy, Language::en) == "keep one of them");
}
