// parse∘emit is the identity, and the two readers of parse never differ.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "support/json_value.h"
#include "support/nasty_values.h"
#include "yaml/bytes.h"
#include "yaml/canonical.h"
#include "yaml/emit.h"
#include "yaml/events.h"
#include "yaml/parse.h"
#include "yaml/shape.h"

using namespace dc;
using namespace dc::yaml;

namespace {

bool same(const Node& a, const Node& b);

bool same_members(const Node& a, const Node& b) {
  return std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                    [](const auto& x, const auto& y) {
                      return same(x.first, y.first) && same(x.second, y.second);
                    });
}

bool same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.line == b.line && a.column == b.column && a.plain == b.plain &&
         a.scalar == b.scalar && same_members(a, b) &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same);
}

// The reference alone: bytes, shape and yaml-cpp's events.
Parsed by_events(std::string_view source) {
  Report report("f");
  Parsed parsed;
  if (check_bytes(source, {}, report) && check_shape(source, {}, report))
    parsed.root = read_by_events(source, {}, report);
  parsed.findings = report.take();
  return parsed;
}

// The text with up to four accidents: pieces put in, taken out, doubled.
std::string mutated(std::string text, NastyValues& nasty) {
  const std::vector<std::string> pieces = {
      "\"",   "'",    ":",  ": ", " #",   "- ",      "[",    "]",   "{",  "}",    ",",   "\n",
      "\n ",  "\n  ", " ",  "|",  "|-\n", "?",       "? ",   "&a ", "*a", "!a ",  "%",   "1",
      "null", "~",    "\\", "甲", "...",  "\n---\n", ">-\n", "@",   "=",  "<<: ", "yes", "x: y"};
  for (std::size_t left = 1 + nasty.below(4); left > 0; --left) {
    const std::size_t at = nasty.below(text.size() + 1);
    const std::size_t act = nasty.below(3);
    if (act == 0) text.insert(at, pieces[nasty.below(pieces.size())]);
    if (act == 1) text.erase(at, 1 + nasty.below(5));
    if (act == 2) text.insert(at, text.substr(nasty.below(text.size() + 1), nasty.below(30)));
  }
  return text;
}

bool only_controls(const Findings& findings) {
  return std::all_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.rule == "format-control"; });
}

void write_for_readers(const std::filesystem::path& stem, const std::string& source) {
  std::ofstream(std::filesystem::path(stem).concat(".yaml"), std::ios::binary) << source;
  std::ofstream(std::filesystem::path(stem).concat(".json"), std::ios::binary)
      << json_of(to_value(parse(source, "f").root)).dump();
}

}  // namespace

TEST_CASE("what is emitted is read back, whatever the strings") {
  NastyValues nasty(2017);
  for (int round = 0; round < 3000; ++round) {
    const Value value = nasty.map(4);
    const std::string text = emit(value);
    const Parsed parsed = parse(text, "f");
    CAPTURE(text);
    REQUIRE(only_controls(parsed.findings));
    REQUIRE(to_value(parsed.root) == value);
    REQUIRE(emit(to_value(parsed.root)) == text);
  }
}

TEST_CASE("emitted text is read back by the reference too") {
  NastyValues nasty(34);
  for (int round = 0; round < 1000; ++round) {
    const Value value = nasty.map(4);
    const Parsed parsed = by_events(emit(value));
    REQUIRE(only_controls(parsed.findings));
    REQUIRE(to_value(parsed.root) == value);
  }
}

TEST_CASE("the canonical reader accepts nothing that the reference refuses or reads otherwise") {
  NastyValues nasty(7);
  int canonical = 0;
  for (int round = 0; round < 6000; ++round) {
    const std::string text = mutated(emit(nasty.map(4)), nasty);
    Report report("f");
    if (!check_bytes(text, {}, report)) continue;
    const auto root = read_canonical(text, {});
    if (!root) continue;
    ++canonical;
    CAPTURE(text);
    const Parsed reference = by_events(text);
    REQUIRE(reference.findings.empty());
    REQUIRE(same(*root, reference.root));
  }
  CHECK(canonical > 300);
}

TEST_CASE("the corpus for other readers holds what dc emits and what it accepts") {
  const char* folder = std::getenv("DC_YAML_CORPUS");
  NastyValues nasty(12);
  int written = 0;
  for (int round = 0; round < 1200; ++round) {
    const std::string emitted = emit(nasty.map(4));
    for (const std::string& text : {emitted, mutated(emitted, nasty)}) {
      if (!parse(text, "f").findings.empty()) continue;
      ++written;
      if (folder != nullptr)
        write_for_readers(std::filesystem::path(folder) / std::to_string(written), text);
    }
  }
  CHECK(written > 500);
}
