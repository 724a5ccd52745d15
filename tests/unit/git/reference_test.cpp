#include <doctest/doctest.h>
#include <sys/stat.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

const std::string main_branch = "refs/heads/main";

ObjectId new_commit(Repository& repository, const ObjectId& parent, const std::string& bytes) {
  return repository.write_commit(parent, {{"top.yaml", bytes}}, someone(), someone(), "m\n");
}

}  // namespace

TEST_CASE("a move from anywhere but the branch's own commit loses, and changes nothing") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  const ObjectId mine = new_commit(repository, first, "mine");
  const ObjectId theirs = new_commit(repository, first, "theirs");
  repository.move_branch(main_branch, first, theirs, "theirs", someone());
  CHECK(complaint([&] { repository.move_branch(main_branch, first, mine, "mine", someone()); }) ==
        "error.git-branch-moved");
  CHECK(complaint([&] { repository.move_branch(main_branch, "", mine, "mine", someone()); }) ==
        "error.git-branch-moved");
  CHECK(box.git("rev-parse main") == theirs + "\n");
  CHECK_FALSE(box.exists("repo/.git/refs/heads/main.lock"));
}

TEST_CASE("a move that expects a commit loses where the branch is unborn") {
  Sandbox box;
  Repository repository = box.unborn();
  const ObjectId commit = new_commit(repository, "", "one");
  CHECK(complaint([&] { repository.move_branch(main_branch, commit, commit, "m", someone()); }) ==
        "error.git-branch-moved");
  CHECK(repository.tip(main_branch) == "");
}

TEST_CASE("packed references are read, compared and superseded") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("branch mainly");
  box.git("pack-refs --all");
  REQUIRE_FALSE(box.exists("repo/.git/refs/heads/main"));
  const ObjectId first = repository.tip(main_branch);
  CHECK(first + "\n" == box.git("rev-parse main"));
  const ObjectId second = land(repository, {{"top.yaml", "two\n"}});
  CHECK(box.git("rev-parse main") == second + "\n");
  CHECK(box.git("rev-parse mainly") == first + "\n");
  CHECK(complaint([&] { repository.move_branch(main_branch, first, second, "m", someone()); }) ==
        "error.git-branch-moved");
}

TEST_CASE("a branch that somebody else has locked is busy, and his lock stays") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  const ObjectId second = new_commit(repository, first, "two");
  box.write("repo/.git/refs/heads/main.lock", "");
  CHECK(complaint([&] { repository.move_branch(main_branch, first, second, "m", someone()); }) ==
        "error.git-branch-locked");
  CHECK(box.exists("repo/.git/refs/heads/main.lock"));
  CHECK(repository.tip(main_branch) == first);
}

TEST_CASE(
    "HEAD that git holds is waited for, for HEAD's branch alone; packed references are no "
    "obstacle") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  const ObjectId second = new_commit(repository, first, "two");
  box.write("repo/.git/HEAD.lock", "");
  box.write("repo/.git/packed-refs.lock", "");
  CHECK(complaint([&] { repository.move_branch(main_branch, first, second, "m", someone()); }) ==
        "error.git-branch-locked");
  repository.move_branch("refs/heads/side", "", second, "m", someone());
  box.run("(sleep 0.2; rm repo/.git/HEAD.lock) > /dev/null 2>&1 &");
  repository.move_branch(main_branch, first, second, "m", someone());
  CHECK(repository.tip(main_branch) == second);
}

TEST_CASE("a branch never points at what is not there") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  CHECK(complaint([&] {
          repository.move_branch(main_branch, first, std::string(40, '1'), "m", someone());
        }) == "error.git-object-missing");
  CHECK(complaint([&] {
          repository.move_branch(main_branch, first, repository.commit(first).tree, "m", someone());
        }) == "error.git-object-damaged");
}

TEST_CASE("the move is in the logs of the branch and of HEAD, on one line, as git writes it") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  const ObjectId second = new_commit(repository, first, "two");
  repository.move_branch(main_branch, first, second, "commit: 登记\n  2026-0012\t甲", someone());
  const std::string line =
      first + " " + second +
      " 张敏 <p-0003@dc.invalid> 1772413924 +0800\tcommit: 登记 2026-0012 甲\n";
  CHECK(box.read("repo/.git/logs/refs/heads/main").ends_with("\n" + line));
  CHECK(box.read("repo/.git/logs/HEAD").ends_with("\n" + line));
  CHECK(box.git("reflog -2 --format=%H main") == second + "\n" + first + "\n");
}

TEST_CASE("core.logAllRefUpdates decides whether a log is begun; one that is there goes on") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("config core.logAllRefUpdates false");
  repository = Repository::open(box.at("repo"));
  const std::string before = box.read("repo/.git/logs/refs/heads/main");
  land(repository, {{"top.yaml", "two\n"}});
  CHECK(box.read("repo/.git/logs/refs/heads/main").size() > before.size());
  box.run("rm -r repo/.git/logs");
  land(repository, {{"top.yaml", "three\n"}});
  CHECK_FALSE(box.exists("repo/.git/logs"));
  box.git("config core.logAllRefUpdates always");
  repository = Repository::open(box.at("repo"));
  land(repository, {{"top.yaml", "four\n"}});
  CHECK(box.exists("repo/.git/logs/refs/heads/main"));
}

TEST_CASE("a bare repository keeps no logs unless it is told to") {
  Sandbox box;
  box.run("git init -q --bare -b main repo");
  Repository repository = Repository::open(box.at("repo"));
  land(repository, {{"a", "1"}});
  CHECK_FALSE(box.exists("repo/logs"));
  CHECK(box.git("log --format=%s") == "登记\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("branches with folders in their names, and other branches than HEAD's") {
  Sandbox box;
  box.run("git init -q -b ledger/街道 repo");
  Repository repository = Repository::open(box.at("repo"));
  const ObjectId commit = land(repository, {{"a", "1"}});
  CHECK(repository.branch() == "refs/heads/ledger/街道");
  CHECK(box.git("rev-parse HEAD") == commit + "\n");
  repository.move_branch("refs/heads/side", "", commit, "m", someone());
  CHECK(box.git("rev-parse side") == commit + "\n");
  CHECK(box.read("repo/.git/logs/HEAD").find("side") == std::string::npos);
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("what is no branch is not moved or read") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip(main_branch);
  for (const std::string name :
       {"HEAD", "refs/tags/x", "refs/heads/../../config", "refs/heads/", "refs/heads/a..b",
        "refs/heads/x.lock", "refs/heads/a b", "main", ""}) {
    CAPTURE(name);
    CHECK(complaint([&] { repository.tip(name); }) == "error.git-reference-name");
    CHECK(complaint([&] { repository.move_branch(name, "", first, "m", someone()); }) ==
          "error.git-reference-name");
  }
}

TEST_CASE("a damaged or symbolic branch is an error, not an unborn one") {
  Sandbox box;
  Repository repository = box.with_commit();
  for (const std::string content : {"", "rubbish\n", "ref: refs/heads/other\n"}) {
    box.write("repo/.git/refs/heads/main", content);
    CHECK(complaint([&] { repository.tip(main_branch); }) == "error.git-reference-damaged");
  }
}

TEST_CASE("gc --auto and pack-refs running beside a writer lose nothing") {
  Sandbox box;
  Repository repository = box.with_commit();
  for (int i = 0; i < 10; ++i) {
    land(repository, {{"items/00/a.yaml", std::to_string(i) + "\n"}});
    box.git(i % 2 == 0 ? "pack-refs --all --prune" : "gc -q --prune=now");
  }
  CHECK(box.git("rev-list --count main") == "11\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("references, logs and objects take their modes from core.sharedRepository") {
  Sandbox box;
  Repository alone = box.unborn();
  box.git("config core.sharedRepository group");
  const mode_t mask = ::umask(077);
  Repository repository = Repository::open(box.at("repo"));
  land(repository, {{"items/00/a.yaml", "1\n"}});
  ::umask(mask);
  const std::string blob = Repository::blob_id("1\n");
  const auto mode = [&](const std::string& name) { return box.run("stat -c %a repo/" + name); };
  CHECK(mode(".git/refs/heads/main") == "660\n");
  CHECK(mode(".git/logs/refs/heads/main") == "660\n");
  CHECK(mode(".git/index") == "660\n");
  CHECK(mode(".git/objects/" + blob.substr(0, 2)) == "2770\n");
  CHECK(mode(".git/objects/" + blob.substr(0, 2) + "/" + blob.substr(2)) == "440\n");
  CHECK(mode("items/00/a.yaml") == "660\n");
  CHECK(mode("items/00") == "2770\n");
  CHECK(repository.file_mode() == ((0666 & ~mask) | 0660));
}
