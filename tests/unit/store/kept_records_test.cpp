#include "store/kept_records.h"

#include <doctest/doctest.h>

namespace dc::store {
namespace {

Record record(const std::string& text) {
  return {Docket(), text};
}

TEST_CASE("what was asked for lately is kept, what was not is let go") {
  KeptRecords kept;
  for (const char* id : {"a", "b", "c"}) kept.put(id, record(std::string(1000, 'x')));
  REQUIRE(kept.find("a") != nullptr);
  kept.shrink(11'000);
  CHECK(kept.find("a") != nullptr);
  CHECK(kept.find("b") == nullptr);
  CHECK(kept.find("c") != nullptr);
}

TEST_CASE("that there is no such record is known too") {
  KeptRecords kept;
  CHECK(kept.find("a") == nullptr);
  kept.put("a", {});
  REQUIRE(kept.find("a") != nullptr);
  CHECK_FALSE(kept.find("a")->has_value());
}

TEST_CASE("what is held stays, until it is put again") {
  KeptRecords kept;
  kept.put("a", record("text"));
  kept.hold("a");
  kept.put("b", record("other"));
  kept.shrink(0);
  REQUIRE(kept.find("a") != nullptr);
  CHECK((*kept.find("a"))->text == "text");
  CHECK(kept.find("b") == nullptr);
  kept.put("a", record("new"));
  CHECK((*kept.find("a"))->text == "new");
  kept.shrink(0);
  CHECK(kept.find("a") == nullptr);
}

}  // namespace
}  // namespace dc::store
