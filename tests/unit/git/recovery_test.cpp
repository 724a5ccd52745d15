// What the next holder of the writer lock makes of an intent that its writer did not live to clear.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

const std::string main_branch = "refs/heads/main";
const Waiting no_waiting{std::chrono::milliseconds(0)};

// A process that has just ended.
long dead_pid() {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(0);
  ::waitpid(pid, nullptr, 0);
  return pid;
}

Holder dead() {
  return {"here", "this-boot", dead_pid()};
}

// What a holder leaves who is killed between moving the branch and refreshing.
ObjectId abandon(Repository& repository, const Holder& holder, const std::vector<TreeEdit>& edits) {
  const std::string branch = repository.branch();
  const ObjectId before = repository.tip(branch);
  const ObjectId after = repository.write_commit(before, edits, someone(), someone(), "left\n");
  std::vector<std::string> paths;
  for (const TreeEdit& edit : edits) paths.push_back(edit.path);
  WriterLock lock = WriterLock::take(repository, holder, no_waiting);
  lock.declare({"", "", 0, branch, before, after, paths});
  repository.move_branch(branch, before, after, "left", someone());
  return after;
}

// The same, killed before the branch moved.
ObjectId abandon_early(Repository& repository, const Holder& holder) {
  const ObjectId before = repository.tip(main_branch);
  const ObjectId after =
      repository.write_commit(before, {{"top.yaml", "left\n"}}, someone(), someone(), "left\n");
  WriterLock lock = WriterLock::take(repository, holder, no_waiting);
  lock.declare({"", "", 0, main_branch, before, after, {"top.yaml"}});
  return after;
}

void take_and_leave(Repository& repository) {
  WriterLock::take(repository, myself(), no_waiting);
}

}  // namespace

TEST_CASE("a refresh that was never made is made by the next holder") {
  Sandbox box;
  Repository repository = box.with_commit();
  abandon(
      repository, dead(),
      {{"top.yaml", "left\n"}, {"items/05/n.yaml", "new\n"}, {"items/00/a.yaml", std::nullopt}});
  REQUIRE(box.git("status --porcelain") != "");
  take_and_leave(repository);
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.read("repo/top.yaml") == "left\n");
}

TEST_CASE("the next holder overwrites no path that was changed by hand meanwhile") {
  Sandbox box;
  Repository repository = box.with_commit();
  abandon(repository, dead(), {{"top.yaml", "left\n"}, {"items/00/a.yaml", "left\n"}});
  box.write("repo/top.yaml", "hand\n");
  take_and_leave(repository);
  CHECK(box.read("repo/top.yaml") == "hand\n");
  CHECK(box.git("status --porcelain") == " M top.yaml\n");
}

TEST_CASE("where no work tree follows the commits, the next holder brings no files") {
  Sandbox box;
  Repository repository = box.unborn();
  const ObjectId after = repository.write_commit("", {{"a", "1"}}, someone(), someone(), "m\n");
  {
    WriterLock lock = WriterLock::take(repository, dead(), no_waiting);
    lock.declare({"", "", 0, main_branch, "", after, {}});
    repository.move_branch(main_branch, "", after, "m", someone());
  }
  take_and_leave(repository);
  CHECK_FALSE(box.exists("repo/a"));
}

TEST_CASE("a branch that never moved stays where it is, and its files too") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId before = repository.tip(main_branch);
  abandon_early(repository, dead());
  take_and_leave(repository);
  CHECK(repository.tip(main_branch) == before);
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.read("repo/.git/dc.lock") == "");
}

TEST_CASE(
    "a stale branch lock is removed if it is empty or holds the intent's commit, else it stays") {
  Sandbox box;
  Repository repository = box.with_commit();
  for (const std::string kind : {"empty", "after", "foreign"}) {
    CAPTURE(kind);
    const ObjectId after = abandon_early(repository, dead());
    const std::string content = kind == "empty"   ? ""
                                : kind == "after" ? after + "\n"
                                                  : std::string(40, '1') + "\n";
    box.write("repo/.git/refs/heads/main.lock", content);
    take_and_leave(repository);
    CHECK(box.exists("repo/.git/refs/heads/main.lock") == (kind == "foreign"));
  }
}

TEST_CASE("without an intent nobody's lock is touched") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.write("repo/.git/refs/heads/main.lock", "");
  box.write("repo/.git/index.lock", "");
  take_and_leave(repository);
  CHECK(box.exists("repo/.git/refs/heads/main.lock"));
  CHECK(box.exists("repo/.git/index.lock"));
}

TEST_CASE("a stale index lock is removed only where the intent's process is surely gone") {
  struct Case {
    Holder holder;
    bool removed;
  };
  const Holder alive{"here", "this-boot", ::getpid()};
  const Holder elsewhere{"there", "this-boot", dead_pid()};
  const Holder before_restart{"here", "other-boot", ::getpid()};
  for (const Case& one : {Case{dead(), true}, Case{alive, false}, Case{elsewhere, false},
                          Case{before_restart, true}}) {
    CAPTURE(one.holder.host + " " + one.holder.boot);
    Sandbox box;
    Repository repository = box.with_commit();
    abandon(repository, one.holder, {{"top.yaml", "left\n"}});
    box.write("repo/.git/index.lock", "half");
    CHECK(complaint([&] { take_and_leave(repository); }) ==
          (one.removed ? "" : "error.git-index-locked"));
    CHECK(box.exists("repo/.git/index.lock") == !one.removed);
    box.run("rm -f repo/.git/index.lock");
    take_and_leave(repository);
    CHECK(box.git("status --porcelain") == "");
  }
}

TEST_CASE("the work tree that has the branch is mended, whichever work tree takes the lock") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("worktree add -q ../linked -b side");
  Repository linked = Repository::open(box.at("linked"));
  abandon(linked, dead(), {{"top.yaml", "left\n"}});
  take_and_leave(repository);
  CHECK(box.run("git -C linked status --porcelain") == "");
  CHECK(box.read("linked/top.yaml") == "left\n");
  CHECK(box.read("repo/top.yaml") == "top\n");
  abandon(repository, dead(), {{"top.yaml", "right\n"}});
  take_and_leave(linked);
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.read("linked/top.yaml") == "left\n");
}

TEST_CASE("an intent whose work tree is gone holds nobody up") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("worktree add -q ../linked -b side");
  Repository linked = Repository::open(box.at("linked"));
  abandon(linked, dead(), {{"top.yaml", "left\n"}});
  box.run("rm -rf linked");
  CHECK(complaint([&] { take_and_leave(repository); }) == "");
}

TEST_CASE("the branch moved on by hand is what the next holder refreshes to") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId after = abandon(repository, dead(), {{"top.yaml", "left\n"}});
  const ObjectId later =
      repository.write_commit(after, {{"top.yaml", "later\n"}}, someone(), someone(), "m\n");
  repository.move_branch(main_branch, after, later, "m", someone());
  take_and_leave(repository);
  CHECK(box.read("repo/top.yaml") == "later\n");
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("rubbish, a torn intent or a hostile one in the lock's file is no intent") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId after = abandon(repository, dead(), {{"top.yaml", "left\n"}});
  const std::string whole = box.read("repo/.git/dc.lock");
  REQUIRE(whole.ends_with("end\n"));
  std::string hostile = whole;
  hostile.replace(hostile.find("path top.yaml"), 13, "path ../x.yaml");
  std::string escaping = whole;
  escaping.replace(escaping.find("refs/heads/main"), 15, "refs/heads/../../config");
  for (const std::string& content :
       {std::string("rubbish\n"), whole.substr(0, whole.size() - 2), hostile, escaping}) {
    box.write("repo/.git/dc.lock", content);
    box.write("repo/.git/refs/heads/main.lock", "");
    CHECK(complaint([&] { take_and_leave(repository); }) == "");
    CHECK(box.exists("repo/.git/refs/heads/main.lock"));
    CHECK(box.read("repo/top.yaml") == "top\n");
  }
}
