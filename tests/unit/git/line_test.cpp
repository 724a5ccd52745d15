#include "git/line.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "unit/git/sandbox.h"

namespace dc::git::test {
namespace {

constexpr int commits = 150;  // more than are compared one by one

using Change = std::tuple<std::int64_t, std::string, std::string>;  // commit, path, blob or ""

std::string data(const std::string& text) {
  return "data " + std::to_string(text.size()) + "\n" + text + "\n";
}

std::string commit(int n, const std::string& changes) {
  return "commit refs/heads/main\ncommitter a <a@b> " + std::to_string(1772413200 + n) +
         " +0800\n" + data("m") + changes;
}

std::string file(const std::string& path, const std::string& text) {
  return "M 100644 inline " + path + "\n" + data(text);
}

// Records that are added and go on, a setting, a folder that goes, a file that becomes a folder.
std::string history() {
  std::string script;
  for (int n = 1; n <= commits; ++n) {
    const std::string number = std::to_string(n);
    std::string changes =
        file("items/2026/0" + std::to_string(n % 7) + "/" + std::to_string(n % 30) + ".yaml",
             "v" + number);
    if (n % 40 == 0) changes += file("dc.yaml", number) + file("policy/a.yaml", number);
    if (n == 70) changes += "D items/2026/03\n" + file("policy/a.yaml/b", "folder");
    if (n == 71) changes += "M 100755 inline dc.yaml\n" + data("80");
    script += commit(n, changes);
  }
  return script;
}

void import_history(const Sandbox& box) {
  box.run("git init -q -b main repo");
  box.write("script", history());
  box.run("git -C repo fast-import --quiet < script");
}

// As git itself tells the commits.
std::vector<Change> told_by_git(const Sandbox& box) {
  std::istringstream lines(
      box.git("log --reverse --root --raw --no-abbrev --no-renames --format=tformat:commit main"));
  std::vector<Change> changes;
  std::int64_t n = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line == "commit") ++n;
    if (!line.starts_with(":")) continue;
    const std::string blob = line.substr(56, 40);
    changes.emplace_back(n, line.substr(line.find('\t') + 1),
                         blob == std::string(40, '0') ? "" : blob);
  }
  std::sort(changes.begin(), changes.end());
  return changes;
}

std::vector<TreePair> pairs_of(Line& line, const ObjectId& tip) {
  auto all = line.from_to(RawId{}, raw_id(tip));
  REQUIRE(all);
  std::vector<TreePair> pairs;
  for (RawId tree{}; !all->empty();) {
    const Line::Commit one = all->take();
    pairs.push_back({tree, one.tree, static_cast<std::int64_t>(pairs.size() + 1)});
    tree = one.tree;
  }
  return pairs;
}

std::vector<Change> found(Line& line, const std::vector<TreePair>& pairs) {
  std::vector<Change> changes;
  line.each_change(pairs, [&](std::int64_t n, const std::string& path, const RawId* blob) {
    changes.emplace_back(n, path, blob ? object_id(*blob) : "");
  });
  return changes;
}

std::vector<Change> sorted(std::vector<Change> changes) {
  std::sort(changes.begin(), changes.end());
  return changes;
}

}  // namespace

TEST_CASE("what each commit changed is what git tells, all at once or one by one") {
  const Sandbox box;
  import_history(box);
  for (const std::string stored :
       {"as it was imported", "as git packs it", "half of it loose", "in two packs"}) {
    CAPTURE(stored);
    if (stored == "as git packs it") box.git("repack -q -a -d -f");
    if (stored == "half of it loose") {
      box.run("mv repo/.git/objects/pack old && mkdir repo/.git/objects/pack");
      box.run("for pack in old/*.pack; do git -C repo unpack-objects -q < $pack; done");
      box.run("git -C repo rev-list --objects main~70 | cut -c1-40 > half");
      box.run(
          "git -C repo pack-objects -q .git/objects/pack/pack < half && git -C repo prune-packed");
    }
    if (stored == "in two packs") box.git("repack -q -d");
    const Repository repository = Repository::open(box.at("repo"));
    Line line(repository);
    const auto pairs = pairs_of(line, repository.tip("refs/heads/main"));
    REQUIRE(pairs.size() == commits);
    const auto expected = told_by_git(box);
    REQUIRE(expected.size() > commits);
    CHECK(sorted(found(line, pairs)) == expected);
    std::vector<Change> one_by_one;
    for (const TreePair& pair : pairs)
      for (const Change& change : found(line, {pair})) one_by_one.push_back(change);
    CHECK(sorted(one_by_one) == expected);
  }
}

TEST_CASE("a tree is no blob, whoever names it as one") {
  const Sandbox box;
  import_history(box);
  const Repository repository = Repository::open(box.at("repo"));
  Line line(repository);
  found(line, pairs_of(line, repository.tip("refs/heads/main")));
  const RawId tree = raw_id(box.git("rev-parse main:items/2026/01").substr(0, 40));
  CHECK(complaint([&] { line.blob(tree); }) == "error.git-object-damaged");
}

TEST_CASE("trees that unfold without end are bounded in depth and in number") {
  const Sandbox box;
  Repository repository = box.unborn();
  for (const auto& [folders, depth] : {std::pair{1, 80}, std::pair{10, 12}}) {
    CAPTURE(folders);
    const std::string names = folders == 1 ? "0" : "0 1 2 3 4 5 6 7 8 9";
    const std::string tree =
        box.run("cd repo && t=$(git mktree < /dev/null) && for i in $(seq " +
                std::to_string(depth) + "); do t=$(for n in " + names +
                "; do printf '040000 tree %s\t%s\n' $t $n; done | git mktree); done; echo $t")
            .substr(0, 40);
    Line line(repository);
    CHECK(complaint([&] {
            found(line, {{RawId{}, raw_id(tree), 1}});
          }) == "error.git-tree-too-large");
  }
}

TEST_CASE("a name that no file may have is passed over") {
  const Sandbox box;
  Repository repository = box.unborn();
  const std::string blob = box.run("cd repo && echo x | git hash-object -w --stdin").substr(0, 40);
  box.run(
      "python3 -c \"import sys; sys.stdout.buffer.write(b''.join(b'100644 ' + name + b'\\0' + "
      "bytes.fromhex('" +
      blob + "') for name in (b'a/b', b'.git', b'a.yaml')))\" > raw");
  const std::string tree = box.git("hash-object -t tree -w --literally ../raw").substr(0, 40);
  Line line(repository);
  CHECK(found(line, {{RawId{}, raw_id(tree), 1}}) == std::vector<Change>{{1, "a.yaml", blob}});
}

TEST_CASE("blobs are read ahead whatever their size") {
  const Sandbox box;
  Repository repository = box.unborn();
  std::vector<RawId> blobs;
  std::vector<std::string> texts;
  for (const std::size_t size : {100, 9'000'000, 7'000'000, 3'000'000, 200}) {
    texts.push_back(std::string(size, 'x'));
    box.write("text", texts.back());
    blobs.push_back(raw_id(box.git("hash-object -w ../text").substr(0, 40)));
  }
  Line line(repository);
  for (int turn = 0; turn < 3; ++turn) {
    line.read_ahead(blobs);
    for (std::size_t i = 0; i < blobs.size(); ++i) CHECK((line.blob(blobs[i]) == texts[i]));
  }
}

TEST_CASE("the changes of one path come in the order of the commits") {
  const Sandbox box;
  import_history(box);
  const Repository repository = Repository::open(box.at("repo"));
  Line line(repository);
  auto changes = found(line, pairs_of(line, repository.tip("refs/heads/main")));
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return std::get<1>(a) < std::get<1>(b);
  });
  for (std::size_t i = 1; i < changes.size(); ++i)
    if (std::get<1>(changes[i - 1]) == std::get<1>(changes[i]))
      CHECK(std::get<0>(changes[i - 1]) < std::get<0>(changes[i]));
}

}  // namespace dc::git::test
