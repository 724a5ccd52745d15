// What is left when writers run into each other or are killed.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

const std::string main_branch = "refs/heads/main";

// One commit as the store makes it: lock, read, write, declare, move, refresh, clear.
void write_once(const std::string& folder, const std::string& path, const std::string& bytes) {
  Repository repository = Repository::open(folder);
  WriterLock lock = WriterLock::take(repository, myself(), Waiting{std::chrono::seconds(60)});
  const ObjectId before = repository.tip(main_branch);
  if (!repository.edited_by_hand(before, {path, "counter"}).empty()) ::_exit(3);
  const auto counter = repository.blob_at(before, "counter");
  const std::string next = (counter ? repository.read_blob(*counter) : "") + "x";
  const ObjectId after = repository.write_commit(before, {{path, bytes}, {"counter", next}},
                                                 someone(), someone(), path + "\n");
  lock.declare({"", "", 0, main_branch, before, after, {path, "counter"}});
  repository.move_branch(main_branch, before, after, "commit: " + path, someone());
  if (!repository.refresh(before, after, {path, "counter"}).empty()) ::_exit(4);
  lock.clear();
}

template <typename Act>
pid_t in_child(const Act& act) {
  const pid_t pid = ::fork();
  if (pid != 0) return pid;
  try {
    act();
  } catch (const Error& error) {
    ::_exit(5);
  } catch (...) {
    ::_exit(6);
  }
  ::_exit(0);
}

int exit_status(pid_t pid) {
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void check_whole(const Sandbox& box) {
  CHECK(box.git("fsck --strict --no-dangling") == "");
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.run("find repo/.git -name '*.lock' ! -name dc.lock") == "");
  CHECK_FALSE(box.exists("repo/.git/dc.new"));
}

}  // namespace

TEST_CASE("eight writers of twenty commits each lose nothing") {
  Sandbox box;
  box.with_commit();
  std::vector<pid_t> children;
  for (int writer = 0; writer < 8; ++writer) {
    children.push_back(in_child([&] {
      for (int i = 0; i < 20; ++i) {
        write_once(box.at("repo"), "items/0" + std::to_string(writer) + "/" + std::to_string(i),
                   "x");
      }
    }));
  }
  for (const pid_t child : children) CHECK(exit_status(child) == 0);
  CHECK(box.git("rev-list --count main") == "161\n");
  CHECK(box.read("repo/counter").size() == 160);
  CHECK(box.git("ls-files | wc -l") == "164\n");
  check_whole(box);
}

TEST_CASE("writers with git commands of others between them lose nothing") {
  Sandbox box;
  box.with_commit();
  const pid_t writer = in_child([&] {
    for (int i = 0; i < 30; ++i) write_once(box.at("repo"), "items/0/" + std::to_string(i), "x");
  });
  for (int i = 0; i < 8; ++i) {
    box.status(
        "git -C repo status >/dev/null; git -C repo pack-refs --all; git -C repo gc -q --auto");
    box.status("cd repo && echo " + std::to_string(i) + " > staged" + std::to_string(i) +
               " && "
               "for t in 1 2 3 4 5 6 7 8 9; do git add staged" +
               std::to_string(i) + " && break; sleep 0.05; done");
  }
  CHECK(exit_status(writer) == 0);
  CHECK(box.git("rev-list --count main") == "31\n");
  CHECK(box.git("status --porcelain | grep -c '^A  staged'") == "8\n");
  CHECK(box.git("status --porcelain | grep -vc '^A  staged' || true") == "0\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("a writer killed at any moment leaves what the next one mends") {
  Sandbox box;
  box.with_commit();
  const auto landed = [&box] { return std::stoul(box.git("rev-list --count main")); };
  for (int round = 0; round < 40; ++round) {
    const unsigned long before = landed();
    const std::size_t counted = box.read("repo/counter").size();
    const pid_t child = in_child([&] {
      for (int i = 0;; ++i) {
        write_once(box.at("repo"), "items/" + std::to_string(round) + "/" + std::to_string(i), "x");
      }
    });
    for (int i = 0; i < 100'000 && box.read("repo/counter").size() == counted; ++i) ::usleep(100);
    ::usleep(static_cast<useconds_t>(round * 1237 % 9000));
    ::kill(child, SIGKILL);
    CHECK(exit_status(child) == -SIGKILL);
    CHECK(landed() > before);
    CHECK(exit_status(
              in_child([&] { write_once(box.at("repo"), "after", std::to_string(round)); })) == 0);
    CHECK(box.read("repo/counter").size() + 1 == landed());
    check_whole(box);
  }
}

TEST_CASE("a disk that is full at any point stops the writer with an error and leaves no lock") {
  Sandbox box;
  box.with_commit();
  box.write("repo/.git/info/exclude", "");
  unsigned refused = 0;
  for (rlim_t limit = 0; limit < 1200; limit += 60) {
    const int status = exit_status(in_child([&] {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit most{limit, limit};
      ::setrlimit(RLIMIT_FSIZE, &most);
      write_once(box.at("repo"), "items/" + std::to_string(limit), std::string(100, 'x'));
    }));
    CHECK((status == 0 || status == 5));
    if (status == 5) ++refused;
    CHECK(box.run("find repo/.git -name '*.lock' ! -name dc.lock") == "");
    CHECK(box.git("fsck --strict --no-dangling") == "");
  }
  CHECK(refused > 3);
  CHECK(exit_status(in_child([&] { write_once(box.at("repo"), "after", "x"); })) == 0);
  check_whole(box);
}
