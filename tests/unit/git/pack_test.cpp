#include <doctest/doctest.h>

#include "git/housekeeping.h"
#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

std::vector<TreeEdit> many(int count, const std::string& content) {
  std::vector<TreeEdit> edits;
  for (int i = 0; i < count; ++i)
    edits.push_back({"items/" + std::to_string(i / 100) + "/" + std::to_string(i) + ".yaml",
                     content + std::to_string(i % 7) + "\n"});
  return edits;
}

std::string packs(const Sandbox& box, const std::string& ending) {
  return box.run("ls repo/.git/objects/pack | grep -c " + ending + "$ || true");
}

}  // namespace

TEST_CASE("a commit of hundreds of files is one pack that git finds nothing wrong with") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId commit = land(repository, many(1000, "台账\n"), WorkTreeFollows::no);
  CHECK(packs(box, ".pack") == "1\n");
  CHECK(box.run("git verify-pack repo/.git/objects/pack/*.idx") == "");
  CHECK(box.git("fsck --strict --no-dangling") == "");
  CHECK(box.git("show main:items/9/999.yaml") == "台账\n5\n");
  CHECK(Repository::open(box.at("repo")).tip("refs/heads/main") == commit);
}

TEST_CASE("a pack is kept from git's housekeeping until a branch leads to it") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId before = repository.tip("refs/heads/main");
  const ObjectId commit =
      repository.write_commit(before, many(300, "kept "), someone(), someone(), "m\n");
  CHECK(packs(box, ".keep") == "1\n");
  box.git("gc -q --prune=now");
  CHECK(box.git("cat-file -t " + commit) == "commit\n");
  repository.move_branch("refs/heads/main", before, commit, "m", someone());
  CHECK(packs(box, ".keep") == "0\n");
  box.git("gc -q --prune=now");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("the next holder of the lock lets go of the packs of one who is gone") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId before = repository.tip("refs/heads/main");
  {
    WriterLock lock = WriterLock::take(repository, myself(), {});
    const ObjectId commit =
        repository.write_commit(before, many(300, "left "), someone(), someone(), "m\n");
    lock.declare({"", "", 0, "refs/heads/main", before, commit, {}});
  }
  CHECK(packs(box, ".keep") == "1\n");
  WriterLock::take(repository, myself(), {});
  CHECK(packs(box, ".keep") == "0\n");
}

TEST_CASE("an object that is large or compresses badly comes back as it was") {
  Sandbox box;
  Repository repository = box.with_commit();
  std::string noise;
  for (unsigned state = 1; noise.size() < 3'000'000; state = state * 1664525u + 1013904223u)
    noise += static_cast<char>(state >> 24);
  auto edits = many(300, "x");
  edits.push_back({"attachments/noise", noise});
  land(repository, edits, WorkTreeFollows::no);
  const auto blob = repository.blob_at(repository.tip("refs/heads/main"), "attachments/noise");
  CHECK(repository.read_blob(*blob) == noise);
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("what was left behind is named by age, and only dc's own .keep files") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.write("repo/.git/refs/heads/old.lock", "");
  box.write("repo/.git/objects/pack/tmp_pack_dc1", "half");
  box.write("repo/.git/objects/pack/pack-1.keep", "dc\n");
  box.write("repo/.git/objects/pack/pack-2.keep", "by hand\n");
  box.write("repo/.git/dc.lock", "");
  CHECK(left_behind(repository, 0).empty());
  CHECK(left_behind(repository, 4'000'000'000) ==
        std::vector<std::string>{"objects/pack/pack-1.keep", "objects/pack/tmp_pack_dc1",
                                 "refs/heads/old.lock"});
  remove_left(repository, "refs/heads/old.lock");
  CHECK_FALSE(box.exists("repo/.git/refs/heads/old.lock"));
}

TEST_CASE("checking out brings what is missing or old, and leaves what was edited") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId commit =
      land(repository, {{"items/00/a.yaml", "second\n"}, {"new.yaml", "n\n"}}, WorkTreeFollows::no);
  box.run("rm repo/items/00/b.yaml");
  const CheckedOut done = repository.check_out(commit, {});
  CHECK(done.left_alone.empty());
  CHECK(done.written == 3);
  CHECK(box.git("status --porcelain") == "");
  box.write("repo/new.yaml", "edited\n");
  CHECK(repository.check_out(commit, {}).left_alone == std::vector<std::string>{"new.yaml"});
  CHECK(box.read("repo/new.yaml") == "edited\n");
}
