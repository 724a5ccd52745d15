// Another validator judges records by the published schemas as ours does, dates included.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#include <vector>

#include "schema/schema.h"
#include "support/json_value.h"
#include "support/nasty_values.h"
#include "yaml/emit.h"
#include "yaml/parse.h"

using namespace dc;
namespace fs = std::filesystem;

namespace {

const fs::path source_dir = DC_SOURCE_DIR;
const fs::path corpus = source_dir / "tests/unit/schema/corpus";

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_in(const fs::path& folder, const std::string& extension) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == extension) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

class Published {
 public:
  explicit Published(const fs::path& path) : json_(nlohmann::json::parse(content_of(path))) {
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json_), schema_);
  }

  bool takes(const Value& value) const {
    const nlohmann::json json = json_of(value);
    valijson::Validator validator;
    return validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
  }

 private:
  nlohmann::json json_;
  valijson::Schema schema_;
};

// What our own engine finds.
std::string found_in(const std::string& kind, const std::string& source) {
  const yaml::Parsed parsed = yaml::parse(source, "f");
  REQUIRE(parsed.findings.empty());
  std::string all;
  for (const Finding& finding : schema::Schema::of(kind).check(parsed.root, "f"))
    all += finding.rule + ":" + std::to_string(finding.line) + " ";
  return all;
}

// One accident somewhere in the value: a member gone, doubled under another name, or of another
// type.
void damage(Value& value, NastyValues& random) {
  const bool deeper = random.below(4) > 0;
  if (value.is_map() && !value.entries().empty()) {
    auto& entries = value.entries();
    const std::size_t at = random.below(entries.size());
    if (deeper) return damage(entries[at].second, random);
    const std::size_t act = random.below(3);
    if (act == 0) entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
    if (act == 1) value.set(entries[at].first + "x", entries[at].second);
    if (act == 2) entries[at].second = Value(3);
  } else if (value.is_list() && !value.list_items().empty()) {
    auto& items = value.list_items();
    const std::size_t at = random.below(items.size());
    if (deeper) return damage(items[at], random);
    if (random.below(2) == 0)
      items.push_back(items[at]);
    else
      items.clear();
  } else {
    const std::vector<Value> others = {Value(),   Value(true),   Value(-1),   Value("x"),
                                       Value(""), Value::list(), Value::map()};
    value = others[random.below(others.size())];
  }
}

}  // namespace

TEST_CASE("there is a corpus of good and bad records for every published schema") {
  const auto schemas = files_in(source_dir / "schemas", ".json");
  CHECK(schemas.size() >= 9);
  for (const fs::path& schema : schemas) {
    CAPTURE(schema.string());
    CHECK_FALSE(files_in(corpus / schema.stem() / "good", ".yaml").empty());
    CHECK_FALSE(files_in(corpus / schema.stem() / "bad", ".yaml").empty());
  }
}

TEST_CASE("good records are good for us and for the other validator") {
  for (const fs::path& schema : files_in(source_dir / "schemas", ".json")) {
    const Published published(schema);
    for (const fs::path& path : files_in(corpus / schema.stem() / "good", ".yaml")) {
      CAPTURE(path.string());
      const yaml::Parsed parsed = yaml::parse(content_of(path), "f");
      REQUIRE(parsed.findings.empty());
      CHECK(schema::Schema::of(schema.stem().string()).check(parsed.root, "f").empty());
      CHECK(published.takes(yaml::to_value(parsed.root)));
    }
  }
}

TEST_CASE("bad records are bad for us and for the other validator") {
  for (const fs::path& schema : files_in(source_dir / "schemas", ".json")) {
    const Published published(schema);
    for (const fs::path& path : files_in(corpus / schema.stem() / "bad", ".yaml")) {
      CAPTURE(path.string());
      const std::string source = content_of(path);
      const yaml::Parsed parsed = yaml::parse(source, "f");
      REQUIRE(parsed.findings.empty());
      CHECK_FALSE(found_in(schema.stem().string(), source).empty());
      CHECK_FALSE(published.takes(yaml::to_value(parsed.root)));
    }
  }
}

TEST_CASE("both judge damaged records alike") {
  NastyValues random(2026);
  int bad = 0;
  for (const fs::path& schema : files_in(source_dir / "schemas", ".json")) {
    const Published published(schema);
    for (const fs::path& path : files_in(corpus / schema.stem() / "good", ".yaml")) {
      const Value good = yaml::to_value(yaml::parse(content_of(path), "f").root);
      for (int round = 0; round < 100; ++round) {
        Value value = good;
        damage(value, random);
        if (!value.is_map() || value.entries().empty()) continue;
        const std::string text = yaml::emit(value);
        CAPTURE(schema.string());
        CAPTURE(text);
        const std::string found = found_in(schema.stem().string(), text);
        CHECK_MESSAGE(published.takes(value) == found.empty(), found);
        bad += found.empty() ? 0 : 1;
      }
    }
  }
  CHECK(bad > 300);
}
