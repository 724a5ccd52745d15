// What a ledger's files may not hold: each has its finding, and none is a throw.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/printable.h"
#include "unit/yaml/readings.h"
#include "yaml/parse.h"

using namespace dc;
using namespace dc::yaml;

TEST_CASE("bytes that are no UTF-8 are refused with their line: GBK, overlong forms, surrogates") {
  CHECK(found_in("a: 1\nb: \xB3\xC7\xB1\xB1\n") == "format-utf8:2");
  CHECK(found_in("a: \xC0\xAF\n") == "format-utf8:1");
  CHECK(found_in("a: \xED\xA0\x80\n") == "format-utf8:1");
  CHECK(found_in("a: \xE5\x9F") == "format-utf8:1");
}

TEST_CASE("a byte order mark is refused at the start and inside, where it would join a key") {
  CHECK(found_in("\xEF\xBB\xBF"
                 "a: 1\n") == "format-bom:1");
  CHECK(found_in("a: 1\n\xEF\xBB\xBF"
                 "b: 2\n") == "format-bom:2");
}

TEST_CASE("carriage returns, controls and invisible characters are refused, each kind once") {
  CHECK(found_in("a: 1\r\nb: 2\r\n") == "format-carriage-return:1");
  CHECK(found_in("a: x\x01y\x02\n") == "format-control:1");
  CHECK(found_in(std::string("a: x\0y\n", 7)) == "format-control:1");
  CHECK(found_in("a:\tb\n") == "format-control:1");
  CHECK(found_in("a: 1\nb: x\xC2\x85y\n") == "format-control:2");
  CHECK(found_in("a: x\xE2\x80\xA8y\n") == "format-control:1");
  CHECK(found_in("a: x\xE2\x80\xA9y\n") == "format-control:1");
  CHECK(found_in("a: x\xE2\x80\xAEy\n") == "format-control:1");
}

TEST_CASE("an escaped control is refused as well, and its value is still told") {
  CHECK(found_in("a: \"x\\ty\"\n") == "format-control:1");
  CHECK(found_in("a: \"x\\u202Ey\"\n") == "format-control:1");
  CHECK(parse("a: \"x\\ty\"\n", "f").root.find("a")->scalar == "x\ty");
}

TEST_CASE("a quote that never closes is refused where it opens") {
  CHECK(found_in("a: 1\nb: \"甲\nc: 2\n") == "format-quote:2");
  CHECK(found_in("a: '甲\nc: 2\n") == "format-quote:1");
}

TEST_CASE("a quote that swallows what follows up to the next quote is refused") {
  CHECK(found_in("a: \"甲\nb: \"乙\"\n") == "format-quote:1");
  CHECK(found_in("title: \"城北\"改造\n") == "format-quote:1");
  CHECK(found_in("title: \"城北\" 改造\n") == "format-quote:1");
  CHECK(found_in("title: 推进“放管服”\"改革\"\n").empty());
}

TEST_CASE("anchors, aliases and tags are refused, a bomb without being followed") {
  CHECK(found_in("a: &x 1\nb: *x\n") == "format-alias:1 format-alias:2");
  CHECK(found_in("a: &x [*x]\n") == "format-alias:1 format-alias:1");
  CHECK(found_in("a: *nowhere\n") == "format-alias:1");
  CHECK(found_in("a: !!str 1\n") == "format-tag:1");
  CHECK(found_in("a: ! 1\nb: !x {}\n") == "format-tag:1 format-tag:2");
  std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char c = 'b'; c < 'j'; ++c)
    bomb += std::string(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
  CHECK(std::ranges::count(found_in(bomb), ':') == 9 + 16);
}

TEST_CASE("a key stands once, however it is quoted") {
  CHECK(found_in("a: 1\nb: 2\na: 3\n") == "format-duplicate-key:3");
  CHECK(found_in("a: 1\n\"a\": 3\n'a': 4\n") == "format-duplicate-key:2 format-duplicate-key:3");
  CHECK(found_in("a: {b: 1, \"b\": 2}\n") == "format-duplicate-key:1");
  CHECK(found_in("a: {b: 1}\nc: {b: 2}\n").empty());
}

TEST_CASE("keys are scalars") {
  CHECK(found_in("? a\n: b\n") == "format-complex-key:1");
  CHECK(found_in("[a]: b\n") == "format-complex-key:1");
  CHECK(found_in("a: {{b: c}: d}\n") == "format-complex-key:1");
  CHECK(found_in("a: [b: c]\n") == "format-syntax:1");
}

TEST_CASE("a file is one document, without marks and directives") {
  CHECK(found_in("---\na: 1\n") == "format-documents:1");
  CHECK(found_in("a: 1\n---\nb: 2\n") == "format-documents:2");
  CHECK(found_in("a: 1\n...\n") == "format-documents:2");
  CHECK(found_in("a: |-\n  x\n--- \n") == "format-documents:3");
  CHECK(found_in("%YAML 1.1\na: 1\n") == "format-directive:1");
  CHECK(found_in("{a: 1} {b: 2}\n") == "format-documents:1");
}

TEST_CASE("a text stands on one line or in a literal block: folding is refused") {
  CHECK(found_in("a: >\n  x\n  y\n") == "format-folded:1");
  CHECK(found_in("a: >-\n  x\n") == "format-folded:1");
  CHECK(found_in("a: x\n  y\n") == "format-folded:1");
  CHECK(found_in("a: \"x\n  y\"\n") == "format-folded:1");
  CHECK(found_in("a: 'x\n\n  y'\n") == "format-folded:1");
  CHECK(found_in("a: \"x\\\n  y\"\n") == "format-folded:1");
}

TEST_CASE("blocks whose end depends on what is appended, or on the reader, are refused") {
  CHECK(found_in("a: |+\n  x\n\n") == "format-block:1");
  CHECK(found_in("a: |2\n   x\n") == "format-block:1");
  CHECK(found_in("a: |\n  x") == "format-block:1");
  CHECK(found_in("a: |\n  x\n   \n  y\n") == "format-block:1");
  CHECK(found_in("a: |\nb: 1\n") == "format-block:1");
}

TEST_CASE("a value that is missing is refused at its key") {
  CHECK(found_in("a:\nb: 1\n") == "format-empty:1");
  CHECK(found_in("a: {b, c: 1}\n") == "format-empty:1");
  CHECK(found_in("a:\n- x\n-\n").starts_with("format-empty:"));
  CHECK(found_in("") == "format-empty:0");
  CHECK(found_in("# nothing\n") == "format-empty:0");
}

TEST_CASE("what is no YAML is told by its line, in our words") {
  CHECK(found_in("a: 1\nb: c: d\n") == "format-syntax:2");
  CHECK(found_in("a: 1\n b: 2\n") == "format-folded:1 format-syntax:2");
  CHECK(found_in("a: 1\nb\n") == "format-empty:2");
  CHECK(found_in("a: [b, c\nd: e\n") == "format-syntax:1");
  CHECK(found_in("a: [b}\n") == "format-syntax:1");
  CHECK(found_in("a: b]\nc: ]\n") == "format-syntax:2");
  CHECK(found_in("just words\n") == "format-syntax:1");
}

TEST_CASE("what yaml-cpp lets pass and other readers refuse is refused") {
  CHECK(found_in("a:\n\"x\"\n") == "format-syntax:2");
  CHECK(found_in("a:\n[]\n") == "format-syntax:2");
  CHECK(found_in("a: \"it\\'s\"\n") == "format-syntax:1");
  CHECK(found_in("a: \"x\\_y\"\n") == "format-syntax:1");
  CHECK(found_in("a: [\"x\"://y]\n") == "format-syntax:1");
}

TEST_CASE("a finding quotes no more than the start of a text, and nothing that harms a terminal") {
  const std::string key = "\"" + std::string(200, 'k') + "\\u001b[31m\": 1\n";
  const Parsed parsed = parse(key + key, "f");
  REQUIRE_FALSE(parsed.findings.empty());
  for (const Finding& finding : parsed.findings) {
    const std::string said = say(finding.sentence, Language::en);
    CHECK(said.size() < 120);
    CHECK(said == printable(said));
  }
}
