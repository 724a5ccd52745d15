// Files made to exhaust a reader: each is answered within a second, by a finding.
#include <doctest/doctest.h>

#include <chrono>
#include <functional>
#include <string>

#include "unit/yaml/readings.h"

using namespace dc;
using namespace dc::yaml;

namespace {

constexpr std::size_t full = 4 * 1024 * 1024 - 64;

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string made;
  made.reserve(bytes + piece.size());
  while (made.size() + piece.size() <= bytes) made += piece;
  return made;
}

// Sanitizers and a loaded machine slow everything down; a quadratic reader would take minutes.
constexpr double most_seconds = 8;

std::string found_in_time(const std::string& source) {
  const auto begin = std::chrono::steady_clock::now();
  const std::string found = found_in(source);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  CHECK(took.count() < most_seconds);
  return found;
}

}  // namespace

TEST_CASE("50 MB of anything are refused by their size") {
  for (const char* piece : {"[", "{", "- ", "a: ", "\"", "x", "\n", "- x\n", "&a ", "\xFF"})
    CHECK(found_in_time(repeated(piece, 50'000'000)) == "format-size:0");
}

TEST_CASE("brackets and dashes nested too deep are refused before the library sees them") {
  CHECK(found_in_time(std::string(full, '[')) == "format-depth:1");
  CHECK(found_in_time(std::string(full, '{')) == "format-depth:1");
  CHECK(found_in_time("a: 1\nb: " + std::string(full, '[')) == "format-depth:2");
  CHECK(found_in_time(repeated("- ", full)) == "format-depth:1");
  CHECK(found_in_time(repeated("? ", full)) == "format-complex-key:1");
  CHECK(found_in_time("a: x\n" + repeated("  [", full)) == "format-scalar:2");
  CHECK(found_in_time("a: x # y\n  " + std::string(full, '[')) == "format-depth:2");
}

TEST_CASE("indentation nested too deep is refused") {
  std::string deep;
  for (std::size_t level = 0; level < 40; ++level) deep += std::string(level, ' ') + "a:\n";
  CHECK(found_in_time(deep) == "format-depth:17");
}

TEST_CASE("the bound of depth is sixteen, and a reader may ask for more") {
  const std::string fits = "a: " + std::string(15, '[') + std::string(15, ']') + "\n";
  const std::string deeper = "a: " + std::string(16, '[') + std::string(16, ']') + "\n";
  CHECK(found_in(fits).empty());
  CHECK(found_in(deeper) == "format-depth:1");
  Limits limits;
  limits.depth = 17;
  CHECK(found_in(deeper, limits).empty());
}

TEST_CASE("very long texts are refused in every style") {
  const std::string long_text(300'000, 'x');
  CHECK(found_in_time("a: " + long_text + "\n") == "format-scalar:1");
  CHECK(found_in_time("a: 1\nb: \"" + long_text + "\"\n") == "format-scalar:2");
  CHECK(found_in_time("a: [" + long_text + "]\n") == "format-scalar:1");
  CHECK(found_in_time("a: |\n  " + long_text + "\n") == "format-scalar:1");
  CHECK(found_in_time("a: |\n" + repeated("  xxxxxxx\n", 400'000)) == "format-scalar:1");
  CHECK(found_in_time("a: \"" + std::string(full, 'x')) == "format-quote:1");
}

TEST_CASE("more values or lines than a record can have are refused") {
  CHECK(found_in_time("a: [" + repeated("x, ", full) + "x]\n") == "format-nodes:1");
  CHECK(found_in_time("a: [" + repeated("'', ", full) + "x]\n") == "format-nodes:1");
  CHECK(found_in_time("[" + std::string(full, ',') + "]") == "format-nodes:1");
  CHECK(found_in_time(repeated("{a: b}: ", full)) == "format-nodes:1");
  CHECK(found_in_time(repeated("- x\n", full)) == "format-size:100000");
  CHECK(found_in_time(std::string(full, '\n')) == "format-size:100000");
}

TEST_CASE("many keys in one map are read in linear time") {
  std::string map;
  for (int key = 0; key < 45'000; ++key) map += "k" + std::to_string(key) + ": v\n";
  CHECK(found_in_time(map).empty());
  CHECK(found_in_time(map + "k7: v\n") == "format-duplicate-key:45001");
}

TEST_CASE("keys above 1,024 characters are refused, as other readers do") {
  CHECK(found_in(std::string(1'100, 'k') + ": 1\n") == "format-syntax:1");
}

TEST_CASE("what is bounded is a scalar as it is written, whichever reader reads it") {
  Limits limits;
  limits.scalar_bytes = 24;
  const std::string block = "a: |\n  one\n    deeper1\n    deeper2\n";  // 24 bytes of text
  CHECK(found_in(block, limits) == "format-scalar:1");
  CHECK(found_in(block + "# not canonical\n", limits) == "format-scalar:1");
  std::string key;
  for (int letter = 0; letter < 200; ++letter) key += "\\u0041";
  CHECK(found_in("\"" + key + "\": 1\n") == "format-syntax:1");
}

TEST_CASE("blanks, comments and invisible bytes by the megabyte are harmless") {
  CHECK(found_in_time("a: 1\n" + std::string(full, ' ')).empty());
  CHECK(found_in_time("a: 1 # " + std::string(full, 'x')).empty());
  CHECK(found_in_time(std::string(full, '\r')) == "format-carriage-return:1");
  CHECK(found_in_time(std::string(full, '\0')) == "format-control:1");
}
