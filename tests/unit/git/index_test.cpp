#include <doctest/doctest.h>
#include <sys/stat.h>

#include "git/index_file.h"
#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

const std::string main_branch = "refs/heads/main";

long long mtime(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? info.st_mtim.tv_sec : 0;
}

}  // namespace

TEST_CASE("writing an index that git wrote gives the same bytes") {
  Sandbox box;
  box.with_commit();
  box.run(
      "cd repo && git status >/dev/null && git update-index --assume-unchanged top.yaml && "
      "git update-index --skip-worktree items/00/a.yaml && echo n > n && git add -N n");
  const std::string bytes = box.read("repo/.git/index");
  CHECK(IndexFile::parse(bytes).bytes() == bytes);
}

TEST_CASE("a version 4 index is read, and written as one that git takes for the same") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("update-index --index-version 4");
  const std::string before = box.git("ls-files -s --debug items");
  land(repository, {{"top.yaml", "changed\n"}});
  CHECK(box.git("ls-files -s --debug items") == before);
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("flags of other entries survive a refresh") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && git update-index --skip-worktree items/00/a.yaml && git update-index "
      "--assume-unchanged items/00/b.yaml");
  land(repository, {{"top.yaml", "changed\n"}});
  CHECK(box.git("ls-files -v") == "S items/00/a.yaml\nh items/00/b.yaml\nH top.yaml\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("a conflict that somebody is resolving elsewhere stays in the index") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && git checkout -q -b side && echo side > items/00/b.yaml && git commit -q -am side "
      "&& "
      "git checkout -q main && echo main > items/00/b.yaml && git commit -q -am main && ! git "
      "merge -q side");
  const std::string conflict = box.git("ls-files -u");
  REQUIRE(conflict != "");
  CHECK(repository.edited_by_hand(repository.tip(main_branch), {"items/00/b.yaml"}).size() == 1);
  land(repository, {{"top.yaml", "changed\n"}});
  CHECK(box.git("ls-files -u") == conflict);
}

TEST_CASE("split and sparse indexes and marked entries are refused before anything is committed") {
  Sandbox box;
  const auto refusal = [&] {
    const Repository repository = Repository::open(box.at("repo"));
    return complaint(
        [&] { repository.edited_by_hand(repository.tip(main_branch), {"items/00/a.yaml"}); });
  };
  box.with_commit();
  box.git("update-index --split-index");
  CHECK(refusal() == "error.git-index-split");
  box.git("update-index --no-split-index");
  CHECK(refusal() == "");
  box.git("update-index --skip-worktree items/00/a.yaml");
  CHECK(refusal() == "error.git-index-flags");
  box.git("update-index --no-skip-worktree items/00/a.yaml");
  box.run(
      "cd repo && git sparse-checkout set --cone --sparse-index items/99 2>/dev/null; "
      "git config --unset extensions.worktreeConfig; git config core.repositoryformatversion 0");
  CHECK(refusal() == "error.git-index-sparse");
}

TEST_CASE("a damaged index is refused, however it is cut") {
  Sandbox box;
  box.with_commit();
  const std::string whole = box.read("repo/.git/index");
  for (std::size_t length = 1; length < whole.size(); length += 7) {
    CHECK(complaint([&] { IndexFile::parse(whole.substr(0, length)); }) ==
          "error.git-index-damaged");
  }
}

TEST_CASE("cached trees outside the change stay, and git finds the rest by itself") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && mkdir -p units/x && echo u > units/x/u && git add . && git commit -q -m units && "
      "git status > /dev/null");
  land(repository, {{"items/00/a.yaml", "changed\n"}, {"items/01/new/c.yaml", "new\n"}});
  CHECK(box.read("repo/.git/index").find("TREE") != std::string::npos);
  const std::string trees =
      box.read("repo/.git/index").substr(box.read("repo/.git/index").find("TREE"));
  CHECK(trees.find("units") != std::string::npos);
  CHECK(box.git("write-tree") == box.git("rev-parse HEAD^{tree}"));
  land(repository, {{"items/01/new/c.yaml", std::nullopt}});
  CHECK(box.git("write-tree") == box.git("rev-parse HEAD^{tree}"));
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE(
    "an edit of equal length in the second of a refresh is not lost sight of by a later one") {
  Sandbox box;
  for (int attempt = 0; attempt < 5; ++attempt) {
    box.run("rm -rf repo");
    Repository repository = box.with_commit();
    box.run("sleep 0.$((1000 - ($(date +%N | cut -c1-3 | sed 's/^0*//;s/^$/0/') )))");
    land(repository, {{"top.yaml", "ours\n"}});
    box.run("printf 'HAND\\n' > repo/top.yaml");
    if (mtime(box.at("repo/top.yaml")) != mtime(box.at("repo/.git/index"))) continue;
    box.run("sleep 1.1");
    land(repository, {{"items/00/a.yaml", "later\n"}});
    CHECK(mtime(box.at("repo/.git/index")) > mtime(box.at("repo/top.yaml")));
    CHECK(box.git("status --porcelain") == " M top.yaml\n");
    return;
  }
  FAIL("no edit fell into the second of its refresh");
}

TEST_CASE("the index of an unborn branch and one that is missing are begun") {
  Sandbox box;
  Repository repository = box.unborn();
  REQUIRE_FALSE(box.exists("repo/.git/index"));
  land(repository, {{"b", "1"}, {"a/x", "2"}});
  CHECK(box.git("ls-files") == "a/x\nb\n");
}

TEST_CASE("staged files are those of git's index") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && echo more > more && git add more && echo staged > top.yaml && git add top.yaml");
  const auto staged = repository.staged();
  REQUIRE(staged.size() == 4);
  CHECK(staged[2].path == "more");
  CHECK(staged[3].blob == Repository::blob_id("staged\n"));
}

TEST_CASE("untracked cache and file system monitor of git are made anew, not left stale") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && git config core.untrackedCache true && git update-index --untracked-cache && "
      "echo u > untracked && git status --porcelain");
  land(repository, {{"untracked2.yaml", "1\n"}, {"items/02/n.yaml", "2\n"}});
  box.write("repo/items/02/other", "x");
  CHECK(box.git("status --porcelain") == "?? items/02/other\n?? untracked\n");
}
