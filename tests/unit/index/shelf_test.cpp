#include "index/shelf.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "index/coding.h"
#include "index/opening.h"
#include "index/place.h"
#include "unit/git/sandbox.h"

namespace dc::index {
namespace {

using git::test::Sandbox;

std::string docket_text(const std::string& title, int steps) {
  std::string text = "id: \"2026-0001\"\ntitle: " + title +
                     "\ncategory: 2\norigin: district\nstanding:\n  state: received\nsteps:\n";
  for (int i = 0; i < steps; ++i)
    text += "- step: " + std::string(i == 0 ? "new" : "note") + "\n  id: k00000000000000" +
            std::to_string(i) + "\n  day: \"2026-03-02\"\n  at: \"2026-03-02T09:00:00+08:00\"\n" +
            "  actor_name: 张敏\n" +
            (i == 0 ? "  sets: {state: received}\n" : "  text: 记" + std::to_string(i) + "事\n");
  return text;
}

const std::string path = "items/2026/00/2026-0001.yaml";

std::vector<Item> items_of(const Shelf& shelf) {
  std::vector<Item> items;
  Item item;
  shelf.each_item({}, item, [&] { items.push_back(std::move(item)); });
  return items;
}

}  // namespace

TEST_CASE("a shelf gives an item as each commit holds it") {
  Sandbox box;
  git::Repository repository = box.unborn();
  git::test::land(repository, {{path, docket_text("道路维修", 1)}});
  git::test::land(repository, {{path, docket_text("道路维修", 2)}});
  git::test::land(repository, {{path, docket_text("道路改造", 3)}});
  const auto tip =
      git::test::land(repository, {{path, {}}, {"a.yaml", "x"}}, git::test::WorkTreeFollows::no);
  Shelf shelf = open(repository, tip, {});
  CHECK(items_of(shelf).empty());
  shelf.go_to(3);
  REQUIRE(items_of(shelf).size() == 1);
  CHECK(items_of(shelf)[0].title == "道路改造");
  shelf.go_to(2);
  CHECK(items_of(shelf)[0].title == "道路维修");
  const auto changes = shelf.changes("2026-0001");
  REQUIRE(changes.size() == 2);
  CHECK(changes[1].steps == 2);
  CHECK(changes[1].number == 2);
}

TEST_CASE("an index is brought along, and made anew where history is another") {
  Sandbox box;
  git::Repository repository = box.unborn();
  const auto first = git::test::land(repository, {{path, docket_text("甲乙", 1)}});
  CHECK(open(repository, first, {}).number() == 1);
  const auto second = git::test::land(repository, {{path, docket_text("甲乙", 2)}});
  CHECK(open(repository, second, {}).number() == 2);
  CHECK(open(repository, first, {}).number() == 1);
  CHECK(open(repository, second, {}).number() == 2);
}

TEST_CASE("an index is current where it is there and reflects the tip") {
  Sandbox box;
  git::Repository repository = box.unborn();
  const auto first = git::test::land(repository, {{path, docket_text("甲乙", 1)}});
  CHECK_FALSE(current(repository, first, ""));
  open(repository, first, {});
  CHECK(current(repository, first, "")->number() == 1);
  const auto second = git::test::land(repository, {{path, docket_text("甲乙", 2)}});
  CHECK_FALSE(current(repository, second, ""));
}

TEST_CASE("the index knows the blob of a record at each commit") {
  Sandbox box;
  git::Repository repository = box.unborn();
  git::test::land(repository, {{path, docket_text("甲", 1)}});
  git::test::land(repository, {{path, "id: [\n"}});
  git::test::land(repository, {{path, std::nullopt}});
  const auto tip = git::test::land(repository, {{path, docket_text("甲", 2)}});
  Shelf shelf = open(repository, tip, {});
  const auto text_at = [&](std::int64_t n) {
    shelf.go_to(n);
    const auto blob = shelf.blob("2026-0001");
    return blob ? repository.read_blob(*blob) : "";
  };
  CHECK(text_at(1) == docket_text("甲", 1));
  CHECK(text_at(2) == "id: [\n");
  CHECK(text_at(3).empty());
  CHECK(text_at(4) == docket_text("甲", 2));
  CHECK_FALSE(shelf.blob("2026-0002"));
}

TEST_CASE("a record that cannot be read fails the shelf, for the ledger to say why") {
  Sandbox box;
  git::Repository repository = box.unborn();
  const auto tip = git::test::land(repository, {{path, "id: [\n"}});
  CHECK_THROWS_AS(items_of(open(repository, tip, {})), Failure);
  const auto next = git::test::land(repository, {{path, docket_text("甲", 1)}});
  CHECK(items_of(open(repository, next, {})).size() == 1);
}

TEST_CASE("a version that could not be read fails the shelf of its commits alone") {
  Sandbox box;
  git::Repository repository = box.unborn();
  git::test::land(repository, {{path, docket_text("甲", 1)}});
  git::test::land(repository, {{path, "id: [\n"}});
  const auto tip = git::test::land(repository, {{path, docket_text("甲", 2)}});
  Shelf shelf = open(repository, tip, {});
  CHECK(items_of(shelf).size() == 1);
  shelf.go_to(2);
  CHECK_THROWS_AS(items_of(shelf), Failure);
  shelf.go_to(1);
  CHECK(items_of(shelf).size() == 1);
}

TEST_CASE("an index made at once and one brought along commit by commit hold the same") {
  Sandbox box;
  git::Repository repository = box.unborn();
  git::ObjectId tip;
  const auto passages = [](const Shelf& shelf) {
    std::string all;
    shelf.each_passage({}, [&](const query::Hit& hit) { all += hit.passage.words + " "; });
    return all;
  };
  for (int steps = 1; steps <= 9; ++steps) {
    tip = git::test::land(repository, {{path, docket_text("甲", steps)}});
    CHECK(open(repository, tip, {}).number() == steps);
  }
  const auto told = [&](Shelf shelf) {
    std::vector<std::string> all{passages(shelf)};
    for (int n = 9; n >= 1; --n) {
      shelf.go_to(n);
      const CodedItem item = coded(items_of(shelf).at(0));
      all.insert(all.end(), {item.head, item.content, item.life});
      CHECK(shelf.growth("2026-0001")->back().steps == n);
    }
    return all;
  };
  const auto along = told(open(repository, tip, {}));
  rebuild(repository, tip, {});
  CHECK(told(open(repository, tip, {})) == along);
}

TEST_CASE("an index of another user, or one that all may write, is not trusted") {
  Sandbox box;
  git::Repository repository = box.with_commit();
  const std::string index = repository.common_dir() + "dc.index";
  CHECK(places(repository.common_dir(), "")[0].path == index);
  box.run("touch repo/.git/dc.index");
  REQUIRE(::chmod(index.c_str(), 0666) == 0);
  CHECK(places(repository.common_dir(), "").empty());
  CHECK(places(repository.common_dir(), "/cache").size() == 1);
  box.run("rm repo/.git/dc.index; ln -s /etc/passwd repo/.git/dc.index");
  CHECK(places(repository.common_dir(), "relative").empty());
}

TEST_CASE("steps that were changed by hand are searched anew") {
  Sandbox box;
  git::Repository repository = box.unborn();
  git::test::land(repository, {{path, docket_text("甲", 3)}});
  std::string text = docket_text("甲", 3);
  text.replace(text.find("记2"), std::string("记2").size(), "改2");
  const auto tip = git::test::land(repository, {{path, text}});
  const Shelf shelf = open(repository, tip, {});
  std::string all;
  shelf.each_passage({}, [&](const query::Hit& hit) { all += hit.passage.words + " "; });
  CHECK(all == "甲 记1事 改2事 ");
}

}  // namespace dc::index
