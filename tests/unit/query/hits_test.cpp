#include "query/hits.h"

#include <doctest/doctest.h>

namespace dc::query {
namespace {

Passage said(const std::string& words, long long at) {
  return {"note", Date(), Moment(at, 0), words};
}

}  // namespace

TEST_CASE("pairs of characters are those of the folded text, each once") {
  CHECK(pairs_of("").empty());
  CHECK(pairs_of("路").empty());
  CHECK(pairs_of("道路") == std::vector<std::uint64_t>{0xe98193e8b7af});
  CHECK(pairs_of("aAa") == std::vector<std::uint64_t>{0x6161});
  CHECK(pairs_of("a路") == std::vector<std::uint64_t>{0x61e8b7af});
}

TEST_CASE("hits are of records that have every word, newest first") {
  Hits hits({"道路", "维修"});
  hits.add(0, {"2026-0001", said("道路", 1), 0});
  hits.add(0, {"2026-0001", said("道路通行", 3), 1});
  hits.add(0, {"2026-0002", said("道路", 2), 0});
  hits.add(0, {"2026-0003", said("没有", 2), 0});
  hits.add(1, {"2026-0001", said("维修", 2), 2});
  hits.add(1, {"2026-0001", said("道路通行，维修", 3), 1});
  const auto found = hits.take();
  REQUIRE(found.size() == 3);
  CHECK(found[0].order == 1);
  CHECK(found[1].order == 2);
  CHECK(found[2].order == 0);
  CHECK(found[2].id == "2026-0001");
}

TEST_CASE("an excerpt is cut between characters, round the first match") {
  CHECK(excerpt("短", {"短"}) == "短");
  std::string text;
  for (int i = 0; i < 50; ++i) text += "长";
  const std::string shown = excerpt(text + "城北ABC" + text, {"北abc"});
  CHECK(shown.starts_with("…长"));
  CHECK(shown.ends_with("长…"));
  CHECK(shown.find("城北ABC") != std::string::npos);
  CHECK(shown.size() < 130);
}

}  // namespace dc::query
