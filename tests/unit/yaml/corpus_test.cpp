// The corpus of tests/fuzz and thousands of its mutants: what libFuzzer asks of the readers,
// without clang.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/mutations.h"
#include "support/yaml_agreement.h"

using namespace dc;
using namespace dc::yaml;

namespace {

struct Sample {
  std::string name;
  std::string text;
};

std::vector<Sample> corpus() {
  std::vector<Sample> samples;
  for (const auto& entry :
       std::filesystem::directory_iterator(DC_SOURCE_DIR "/tests/fuzz/corpus")) {
    std::ifstream file(entry.path(), std::ios::binary);
    samples.push_back({entry.path().filename().string(),
                       {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}});
  }
  std::sort(samples.begin(), samples.end(),
            [](const Sample& a, const Sample& b) { return a.name < b.name; });
  return samples;
}

}  // namespace

TEST_CASE("the readers keep their promises on every file of the corpus") {
  const std::vector<Sample> samples = corpus();
  for (const Sample& sample : samples) {
    CAPTURE(sample.name);
    CHECK(broken_promise(sample.text).value_or("") == "");
  }
  CHECK(samples.size() >= 40);
}

TEST_CASE("the readers keep their promises on mutants of the corpus") {
  const std::vector<Sample> samples = corpus();
  Mutations mutations(2027);
  int canonical = 0;
  for (int round = 0; round < 8000; ++round) {
    const Sample& sample = samples[mutations.below(samples.size())];
    const std::string text =
        mutations.mutated(sample.text, samples[mutations.below(samples.size())].text);
    CAPTURE(sample.name);
    CAPTURE(text);
    REQUIRE(broken_promise(text).value_or("") == "");
    canonical += is_canonical(text) ? 1 : 0;
  }
  CHECK(canonical > 200);
}
