#include "schema/schema.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"
#include "schema/reading.h"
#include "yaml/emit.h"
#include "yaml/parse.h"

using namespace dc;
using schema::Schema;

namespace {

// What a schema finds in a text: "format-key:2 format-date:3".
std::string found(const std::string& json, const std::string& source) {
  const yaml::Parsed parsed = yaml::parse(source, "a.yaml");
  REQUIRE(parsed.findings.empty());
  std::string all;
  for (const Finding& finding : Schema::parse(json).check(parsed.root, "a.yaml"))
    all += (all.empty() ? "" : " ") + finding.rule + ":" + std::to_string(finding.line);
  return all;
}

// The first finding as people read it.
std::string said(const std::string& json, const std::string& source) {
  const Findings findings = Schema::parse(json).check(yaml::parse(source, "a.yaml").root, "a.yaml");
  REQUIRE_FALSE(findings.empty());
  return say(findings.front().sentence, Language::en) + " / " +
         say(findings.front().remedy, Language::en);
}

std::string of_property(const std::string& rule) {
  return "{\"type\": \"object\", \"properties\": {\"a\": " + rule + "}}";
}

const std::string steps =
    R"({"type": "object", "properties": {"steps": {"type": "array", "items": {
      "type": "object", "additionalProperties": false, "required": ["step"],
      "properties": {"step": {"enum": ["new", "note"]}, "text": {"type": "string"},
                     "sets": {"type": "object", "properties": {"due": {"$ref": "#/$defs/date"}}}},
      "allOf": [{"if": {"properties": {"step": {"const": "note"}}}, "then": {"required": ["text"]}}]}}},
      "$defs": {"date": {"type": "string", "format": "date"}}})";

}  // namespace

TEST_CASE("types are told apart by the ledger's own core rule") {
  CHECK(found(of_property(R"({"type": "string"})"), "a: \"12\"\n") == "");
  CHECK(found(of_property(R"({"type": "string"})"), "a: 12\n") == "format-type:1");
  CHECK(found(of_property(R"({"type": "integer"})"), "a: 12\n") == "");
  CHECK(found(of_property(R"({"type": ["string", "null"]})"), "a: null\n") == "");
  CHECK(found(of_property(R"({"type": "array"})"), "a: {}\n") == "format-type:1");
}

TEST_CASE("a number where text is meant is told to be quoted") {
  CHECK(said(of_property(R"({"type": "string"})"), "a: 12\n").find("\"12\"") != std::string::npos);
}

TEST_CASE("unknown keys are found, with the near ones") {
  const std::string rule =
      R"({"additionalProperties": false, "properties": {"title": true, "lead": true}})";
  CHECK(found(rule, "title: 1\nlead: 2\n") == "");
  CHECK(found(rule, "title: 1\nlaed: 2\n") == "format-key:2");
  CHECK(said(rule, "titel: 1\n").find("title") != std::string::npos);
}

TEST_CASE("missing keys are found with their path") {
  CHECK(found(R"({"required": ["a"]})", "b: 1\n") == "format-missing:1");
  CHECK(said(steps, "steps:\n- step: note\n").find("steps[0].text") != std::string::npos);
  CHECK(found(steps, "steps:\n- step: new\n") == "");
}

TEST_CASE("a finding deep in a record has its path and line") {
  const std::string record = "steps:\n- step: new\n- step: new\n  sets: {due: \"2026-02-30\"}\n";
  CHECK(found(steps, record) == "format-date:4");
  CHECK(said(steps, record).find("steps[1].sets.due") != std::string::npos);
}

TEST_CASE("dates and moments must exist") {
  const std::string date = of_property(R"({"type": "string", "format": "date"})");
  CHECK(found(date, "a: \"2024-02-29\"\n") == "");
  CHECK(found(date, "a: \"2026-02-29\"\n") == "format-date:1");
  CHECK(found(date, "a: \"2026-2-1\"\n") == "format-date:1");
  const std::string moment = of_property(R"({"type": "string", "format": "date-time"})");
  CHECK(found(moment, "a: \"2026-03-02T09:12:04+08:00\"\n") == "");
  CHECK(found(moment, "a: \"2026-03-02T25:12:04+08:00\"\n") == "format-date:1");
}

TEST_CASE("words outside a closed list are found, and the list is told") {
  const std::string rule = of_property(R"({"enum": ["received", "proposed"]})");
  CHECK(found(rule, "a: received\n") == "");
  CHECK(found(rule, "a: recieved\n") == "format-value:1");
  CHECK(found(rule, "a: []\n") == "format-value:1");
  CHECK(said(rule, "a: x\n").find("received") != std::string::npos);
  CHECK(found(of_property(R"({"const": 1})"), "a: \"1\"\n") == "format-value:1");
}

TEST_CASE("patterns and lengths count characters, not bytes") {
  const std::string clause =
      of_property(R"({"type": "string", "pattern": "^s[0-9]{4}(#.{1,6})?$"})");
  CHECK(found(clause, "a: \"s2026#第三条之二项二\"\n") == "format-value:1");
  CHECK(found(clause, "a: \"s2026#第三条之二\"\n") == "");
  CHECK(found(of_property(R"({"type": "string", "maxLength": 2})"), "a: 甲乙\n") == "");
  CHECK(found(of_property(R"({"type": "string", "maxLength": 2})"), "a: 甲乙丙\n") ==
        "format-value:1");
  CHECK(found(of_property(R"({"type": "string", "minLength": 1})"), "a: \"\"\n") ==
        "format-value:1");
}

TEST_CASE("a pattern is searched for unless it is anchored") {
  CHECK(found(of_property(R"({"type": "string", "pattern": "b"})"), "a: abc\n") == "");
  CHECK(found(of_property(R"({"type": "string", "pattern": "^b"})"), "a: abc\n") ==
        "format-value:1");
}

TEST_CASE("numbers and lists have bounds, and lists may ask for different items") {
  CHECK(found(of_property(R"({"type": "integer", "minimum": 1, "maximum": 6})"), "a: 7\n") ==
        "format-value:1");
  CHECK(found(of_property(R"({"type": "array", "minItems": 1})"), "a: []\n") == "format-value:1");
  const std::string unique = of_property(R"({"type": "array", "uniqueItems": true})");
  CHECK(found(unique, "a: [v, w]\n") == "");
  CHECK(found(unique, "a: [v, w, v]\n") == "format-value:1");
  CHECK(found(unique, "a: [1, \"1\"]\n") == "");
  CHECK(found(unique, "a: [{b: 1, c: 2}, {c: 2, b: 1}]\n") == "format-value:1");
}

TEST_CASE("anyOf says what is wrong in the branch that takes the value's type") {
  const std::string rule =
      of_property(R"({"anyOf": [{"type": "null"}, {"type": "string", "format": "date"}]})");
  CHECK(found(rule, "a: null\n") == "");
  CHECK(found(rule, "a: \"2026-03-02\"\n") == "");
  CHECK(found(rule, "a: \"2026-02-30\"\n") == "format-date:1");
  CHECK(found(rule, "a: 1\n") == "format-type:1");
}

TEST_CASE("keys come in the schema's order, unknown ones last") {
  const Schema schema = Schema::parse(steps);
  const Value value = yaml::to_value(
      yaml::parse("x: 1\nsteps:\n- sets: {due: \"2026-03-02\"}\n  y: 1\n  text: t\n  step: note\n",
                  "f")
          .root);
  CHECK(yaml::emit(schema.ordered(value)) ==
        "steps:\n- step: note\n  text: t\n  sets: {due: \"2026-03-02\"}\n  \"y\": 1\nx: 1\n");
}

TEST_CASE("a schema beyond the subset is a bug, never half obeyed") {
  const std::vector<std::string> rules = {
      R"j({"patternProperties": {}})j",
      R"j({"oneOf": []})j",
      R"j({"type": "string", "anyOf": [{"minLength": 1}]})j",
      R"j(false)j",
      R"j({"not": {}})j",
      R"j({"maxItems": 3})j",
      R"j({"type": "number"})j",
      R"j({"format": "email"})j",
      R"j({"$ref": "#/$defs/nowhere"})j",
      R"j({"$ref": "other.json"})j",
      R"j({"type": "string", "pattern": "(?=a)"})j",
      R"j({"allOf": [{"required": ["b"]}]})j",
      R"j({"required": ["s"], "allOf": [{"if": {"properties": {"s": {"const": "x"}}}, "then": {"minItems": 3}}]})j",
  };
  for (const std::string& rule : rules) {
    CAPTURE(rule);
    CHECK_THROWS_AS(Schema::parse(of_property(rule)), Error);
  }
}

TEST_CASE("findings quote harmless, whole characters") {
  const std::string long_text = "a: " + std::string(79, 'x') + "城北片区老旧小区改造\n";
  const std::string sentence = said(of_property(R"({"enum": ["b"]})"), long_text);
  CHECK_FALSE(invalid_utf8_at(sentence).has_value());
}

TEST_CASE("every kind of file has its schema, and another kind is a bug") {
  for (const char* kind : {"ledger", "item", "unit", "person", "source", "notice", "stage-report",
                           "policy", "calendar"})
    CHECK(&Schema::of(kind) == &Schema::of(kind));
  CHECK_THROWS(Schema::of("nothing"));
}

TEST_CASE("the program was built with the schemas as they stand") {
  const std::filesystem::path folder = std::filesystem::path(DC_SOURCE_DIR) / "schemas";
  for (const schema::BuiltIn& built : schema::built_in()) {
    std::ifstream file(folder / (std::string(built.kind) + ".json"), std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const schema::Read read = schema::read_schema(json);
    CHECK(built.tables.text == read.text);
    CHECK(std::ranges::equal(built.tables.lists, read.lists));
    CHECK(built.tables.nodes.size() == read.nodes.size());
    CHECK(built.tables.conditions.size() == read.conditions.size());
  }
}
