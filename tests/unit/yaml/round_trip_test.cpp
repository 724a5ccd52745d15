// parse∘emit is the identity, and the two readers of parse never differ.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "support/json_value.h"
#include "support/mutations.h"
#include "support/nasty_values.h"
#include "support/yaml_agreement.h"
#include "yaml/emit.h"
#include "yaml/parse.h"

using namespace dc;
using namespace dc::yaml;

namespace {

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
    const Parsed parsed = parse_by_events(emit(value));
    REQUIRE(only_controls(parsed.findings));
    REQUIRE(to_value(parsed.root) == value);
  }
}

TEST_CASE("the canonical reader accepts nothing that the reference refuses or reads otherwise") {
  NastyValues nasty(7);
  Mutations mutations(7);
  int canonical = 0;
  for (int round = 0; round < 6000; ++round) {
    const std::string text = mutations.mutated(emit(nasty.map(4)), "");
    CAPTURE(text);
    REQUIRE(broken_promise(text).value_or("") == "");
    canonical += is_canonical(text) ? 1 : 0;
  }
  CHECK(canonical > 300);
}

TEST_CASE("the corpus for other readers holds what dc emits and what it accepts") {
  const char* folder = std::getenv("DC_YAML_CORPUS");
  NastyValues nasty(12);
  Mutations mutations(12);
  int written = 0;
  for (int round = 0; round < 1200; ++round) {
    const std::string emitted = emit(nasty.map(4));
    for (const std::string& text : {emitted, mutations.mutated(emitted, "")}) {
      if (!parse(text, "f").findings.empty()) continue;
      ++written;
      if (folder != nullptr)
        write_for_readers(std::filesystem::path(folder) / std::to_string(written), text);
    }
  }
  CHECK(written > 500);
}
