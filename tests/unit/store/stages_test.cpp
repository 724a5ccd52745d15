#include "store/stages.h"

#include <doctest/doctest.h>

namespace dc::store {
namespace {

const std::string path = "items/2026/00/2026-0001.yaml";
const std::string head = "id: \"2026-0001\"\ntitle: 道路维修\ncategory: 2\norigin: district\n";

std::string step(int number, const std::string& rest) {
  return "- step: " + std::string(number == 0 ? "new" : "note") + "\n  id: k00000000000000" +
         std::to_string(number) +
         "\n  day: \"2026-03-02\"\n  at: \"2026-03-02T09:00:00+08:00\"\n  actor_name: 张敏\n" +
         rest;
}

const std::string first =
    head + "standing:\n  state: received\nsteps:\n" + step(0, "  sets: {state: received}\n");
const std::string second = first + step(1, "  text: 记事\n");
const std::string third = head + "standing:\n  state: received\n  due: \"2026-09-30\"\nsteps:\n" +
                          step(0, "  sets: {state: received}\n") + step(1, "  text: 记事\n") +
                          step(2, "  text: 限期\n  sets: {due: \"2026-09-30\"}\n");

std::vector<Stage> stages(const std::vector<std::string>& texts) {
  std::vector<git::RawId> blobs;
  for (const std::string& text : texts) blobs.push_back(git::blob_id({text}));
  const auto newest = read_record(path, texts.back()).record;
  REQUIRE(newest);
  return Growth().stages(*newest, blobs);
}

TEST_CASE("what a record was is told by what it is and by the ids of its blobs") {
  const auto all = stages({first, second, third});
  REQUIRE(all.size() == 3);
  CHECK(all[0].steps == 1);
  CHECK(all[1].standing.text("state") == "received");
  CHECK_FALSE(all[1].standing.has("due"));
  CHECK(all[2].steps == 3);
  CHECK(all[2].standing.text("due") == "2026-09-30");
}

TEST_CASE("a commit may bring several steps") {
  const auto both = stages({first, third});
  REQUIRE(both.size() == 2);
  CHECK(both[0].steps == 1);
  CHECK(both[1].steps == 3);
}

TEST_CASE("a text that was another ends what can be told") {
  std::string other = first;
  other.replace(other.find("维修"), std::string("维修").size(), "改造");
  const auto after = stages({other, second, third});
  REQUIRE(after.size() == 2);
  CHECK(after[0].steps == 2);
}

TEST_CASE("of a record that no writer of ours wrote only the newest is told") {
  std::string loose = third;
  loose.replace(loose.find("state: received"), std::string("state: received").size(),
                "state: \"received\"");
  const auto alone = stages({first, second, loose});
  REQUIRE(alone.size() == 1);
  CHECK(alone[0].steps == 3);
}

}  // namespace
}  // namespace dc::store
