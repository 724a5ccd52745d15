// Words that another reader of YAML would take for something else than we do.
#include <doctest/doctest.h>

#include <string>

#include "unit/yaml/readings.h"
#include "yaml/plain.h"

using namespace dc;
using namespace dc::yaml;

namespace {

const std::vector<std::string> ambiguous_words = {"yes",
                                                  "No",
                                                  "ON",
                                                  "off",
                                                  "y",
                                                  "N",
                                                  "Null",
                                                  "NULL",
                                                  "~",
                                                  "True",
                                                  "TRUE",
                                                  "FALSE",
                                                  "010",
                                                  "08",
                                                  "0o14",
                                                  "0x1f",
                                                  "0b11",
                                                  "1e3",
                                                  "1.5",
                                                  ".5",
                                                  "5.",
                                                  "1_000",
                                                  "1,000",
                                                  "12:30",
                                                  "190:20:30",
                                                  "2025-01-01",
                                                  "2025-1-1",
                                                  "2026-03-02T09:12:04+08:00",
                                                  "2025-01-01 12:00:00",
                                                  ".inf",
                                                  "-.INF",
                                                  ".nan",
                                                  "=",
                                                  "<<",
                                                  "+1",
                                                  "-0",
                                                  "99999999999999999999",
                                                  "2026-0012"};

}  // namespace

TEST_CASE("an ambiguous word as a value must be quoted") {
  for (const std::string& word : ambiguous_words) {
    CAPTURE(word);
    if (word.find(',') == std::string::npos)
      CHECK(found_in("a: [" + word + "]\n") == "format-ambiguous:1");
    CHECK(found_in("a: " + word + "\n") == "format-ambiguous:1");
    CHECK(found_in("a: \"" + word + "\"\n").empty());
    CHECK(found_in("a: '" + word + "'\n").empty());
  }
}

TEST_CASE("an ambiguous word as a key must be quoted, and so must null, flags and numbers") {
  std::vector<std::string> words = ambiguous_words;
  words.insert(words.end(), {"null", "true", "12"});
  for (const std::string& word : words) {
    CAPTURE(word);
    CHECK(found_in("a: 1\n" + word + ": 1\n") == "format-ambiguous:2");
    CHECK(found_in("a: 1\n\"" + word + "\": 1\n").empty());
  }
}

TEST_CASE("the remedy shows the word in quotes") {
  const Parsed parsed = parse("on: 1\n", "f");
  REQUIRE(parsed.findings.size() == 1);
  CHECK(say(parsed.findings.front().remedy, Language::en) == "quote it to be text: \"on\"");
}

TEST_CASE("a null word after a missing value is not taken for that value") {
  CHECK(found_in("a:\nnull: 1\n") == "format-empty:1 format-ambiguous:2");
  CHECK(found_in("a: null\nb: 1\n").empty());
  CHECK(found_in("a:\n  null\n").empty());
  CHECK(found_in("a:\nnull\n") != "");
}

TEST_CASE("words that only look alike stay plain") {
  for (const char* word : {"year", "nor", "once", "9月底前", "s2026-0003", "k7q2m0xw3c9d8e1f",
                           "p-0031", "http://x.cn/a?b=c#d", "(一)", "it's", "a-b", "a:b", "x=y"}) {
    CAPTURE(word);
    CHECK(found_in(std::string("a: ") + word + "\n").empty());
    CHECK(reading_of(word) == Reading::text);
  }
}

TEST_CASE("numbers are those of 64 bits") {
  CHECK(reading_of("9223372036854775807") == Reading::number);
  CHECK(reading_of("-9223372036854775808") == Reading::number);
  CHECK(reading_of("9223372036854775808") == Reading::ambiguous);
}

TEST_CASE("signs that begin something in YAML must be quoted") {
  CHECK(found_in("a: @b\n") != "");
  CHECK(found_in("a: `b`\n") != "");
  CHECK(found_in("a: %b\n") == "format-syntax:1");
  CHECK(found_in("a: [x?y]\n") != "");
  CHECK(found_in("a: ?b\n") != "");
}
