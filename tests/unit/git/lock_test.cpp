#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

const std::string main_branch = "refs/heads/main";
const Waiting no_waiting{std::chrono::milliseconds(0)};

void take_and_leave(Repository& repository) {
  WriterLock::take(repository, myself(), no_waiting);
}

}  // namespace

TEST_CASE("the lock excludes others, names its holder, and its file stays for ever") {
  Sandbox box;
  Repository repository = box.with_commit();
  {
    const WriterLock lock = WriterLock::take(repository, {"archive-1", "boot", 4711}, no_waiting);
    Repository other = Repository::open(box.at("repo"));
    try {
      WriterLock::take(other, myself(), Waiting{std::chrono::milliseconds(30)});
      FAIL("taken twice");
    } catch (const Error& error) {
      CHECK(error.kind == ErrorKind::busy);
      const std::string words = say(error.message, Language::en);
      CHECK(words.find("'archive-1'") != std::string::npos);
      CHECK(words.find("4711") != std::string::npos);
      CHECK(words.find("since 20") != std::string::npos);
    }
  }
  CHECK(box.exists("repo/.git/dc.lock"));
  take_and_leave(repository);
  CHECK(box.read("repo/.git/dc.lock") == "");
}

TEST_CASE("whoever waits gets the lock when it is let go") {
  Sandbox box;
  Repository repository = box.with_commit();
  const pid_t child = ::fork();
  if (child == 0) {
    Repository own = Repository::open(box.at("repo"));
    const WriterLock lock = WriterLock::take(own, myself(), no_waiting);
    box.write("taken", "");
    ::usleep(300'000);
    ::_exit(0);
  }
  while (!box.exists("taken")) ::usleep(1000);
  CHECK(complaint([&] { take_and_leave(repository); }) == "error.ledger-locked-by");
  CHECK(complaint([&] { WriterLock::take(repository, myself(), Waiting{}); }) == "");
  ::waitpid(child, nullptr, 0);
}

TEST_CASE("the lock's file is its owner's alone, or as core.sharedRepository says") {
  Sandbox box;
  Repository alone = box.with_commit();
  take_and_leave(alone);
  CHECK(box.run("stat -c %a repo/.git/dc.lock") == "600\n");
  box.run("rm repo/.git/dc.lock; git -C repo config core.sharedRepository 0640");
  Repository shared = Repository::open(box.at("repo"));
  take_and_leave(shared);
  CHECK(box.run("stat -c %a repo/.git/dc.lock") == "640\n");
  box.run("rm repo/.git/dc.lock; git -C repo config core.sharedRepository all");
  Repository everybody = Repository::open(box.at("repo"));
  take_and_leave(everybody);
  CHECK(box.run("stat -c %a repo/.git/dc.lock") == "664\n");
}

TEST_CASE("linked work trees share one lock") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("worktree add -q ../linked -b side");
  Repository linked = Repository::open(box.at("linked"));
  const WriterLock lock = WriterLock::take(linked, myself(), no_waiting);
  CHECK(complaint([&] { take_and_leave(repository); }) == "error.ledger-locked-by");
}

TEST_CASE("an intent that is cleared leaves nothing to finish") {
  Sandbox box;
  Repository repository = box.with_commit();
  WriterLock lock = WriterLock::take(repository, myself(), no_waiting);
  const ObjectId before = repository.tip(main_branch);
  lock.declare({"", "", 0, main_branch, before, before, {"top.yaml"}});
  CHECK(box.read("repo/.git/dc.lock").find("branch refs/heads/main") != std::string::npos);
  lock.clear();
  CHECK(box.read("repo/.git/dc.lock").find("branch") == std::string::npos);
}

TEST_CASE("who may read but not write reads, and gets no lock, at once") {
  if (::geteuid() != 0) return;  // needs another user to be
  Sandbox box;
  box.with_commit();
  box.run("chmod 755 . && git config --global --add safe.directory " + box.at("repo"));
  box.run("chmod -R a+rX repo home");
  const pid_t child = ::fork();
  if (child == 0) {
    if (::setuid(12345) != 0) ::_exit(2);
    Repository repository = Repository::open(box.at("repo"));
    const bool reads = repository.files(repository.tip(main_branch), "").size() == 3;
    const bool refused =
        complaint([&] { take_and_leave(repository); }) == "error.git-no-permission";
    ::_exit(reads && refused ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(WEXITSTATUS(status) == 0);
}
