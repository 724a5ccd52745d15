#include "git/stored_objects.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "git/commit_text.h"
#include "git/delta.h"
#include "unit/git/sandbox.h"

namespace dc::git::test {
namespace {

// Ten versions of a file, large enough that git packs them as deltas.
std::vector<ObjectId> versions(Sandbox& box) {
  box.run("git init -q repo");
  std::string text;
  for (int i = 0; i < 400; ++i) text += "line " + std::to_string(i * 7919 % 1000) + "\n";
  std::vector<ObjectId> blobs;
  for (int i = 0; i < 10; ++i) {
    text += "step " + std::to_string(i) + "\n";
    box.write("repo/a.yaml", text);
    box.git("add a.yaml");
    box.git("-c user.name=a -c user.email=a@b commit -q -m " + std::to_string(i));
    blobs.push_back(Repository::blob_id(text));
  }
  return blobs;
}

}  // namespace

TEST_CASE("loose objects are read without libgit2") {
  Sandbox box;
  const auto blobs = versions(box);
  StoredObjects objects(box.at("repo/.git/objects/"));
  for (const ObjectId& blob : blobs) {
    const auto bytes = objects.read(blob, ObjectType::blob);
    REQUIRE(bytes);
    CHECK(Repository::blob_id(*bytes) == blob);
    CHECK_FALSE(objects.read(blob, ObjectType::tree));
  }
}

TEST_CASE("packed deltas are read without libgit2") {
  Sandbox box;
  const auto blobs = versions(box);
  box.git("repack -q -a -d -f --depth=9 --window=20");
  for (const bool by_offset : {true, false}) {
    if (!by_offset) box.git("-c repack.useDeltaBaseOffset=false repack -q -a -d -f");
    StoredObjects objects(box.at("repo/.git/objects/"));
    for (const ObjectId& blob : blobs) {
      const auto bytes = objects.read(blob, ObjectType::blob);
      REQUIRE(bytes);
      CHECK(Repository::blob_id(*bytes) == blob);
    }
  }
}

TEST_CASE("many are found where each is") {
  Sandbox box;
  const auto blobs = versions(box);
  box.git("repack -q -a -d -f");
  StoredObjects objects(box.at("repo/.git/objects/"));
  std::vector<RawId> ids{raw_id(ObjectId(40, '0')), raw_id(ObjectId(40, 'f'))};
  for (const ObjectId& blob : blobs) ids.push_back(raw_id(blob));
  std::sort(ids.begin(), ids.end(),
            [](const RawId& a, const RawId& b) { return object_id(a) < object_id(b); });
  const auto places = objects.places_of(ids);
  REQUIRE(places.size() == ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) CHECK(places[i] == objects.place(object_id(ids[i])));
  CHECK(std::count(places.begin(), places.end(), 0u) == 2);
}

TEST_CASE("an object that is damaged or absent is left to libgit2") {
  Sandbox box;
  const auto blobs = versions(box);
  const std::string path = "repo/.git/objects/" + loose_name(blobs[3]);
  box.write(path, "x");
  StoredObjects objects(box.at("repo/.git/objects/"));
  CHECK_FALSE(objects.read(blobs[3], ObjectType::blob));
  CHECK_FALSE(objects.read(ObjectId(40, 'a'), ObjectType::blob));
  CHECK_FALSE(objects.read("../../config", ObjectType::blob));
}

TEST_CASE("a delta that does not fit its base is refused") {
  const std::string base = "0123456789";
  CHECK(apply_delta(base, std::string("\x0a\x04\x90\x04", 4)) == "0123");
  CHECK(apply_delta(base, std::string("\x0a\x03\x03xyz", 6)) == "xyz");
  CHECK_FALSE(apply_delta(base, std::string("\x09\x04\x90\x04", 4)));
  CHECK_FALSE(apply_delta(base, std::string("\x0a\x05\x90\x04", 4)));
  CHECK_FALSE(apply_delta(base, std::string("\x0a\x04\x91\x08\x04", 5)));
  CHECK_FALSE(apply_delta(base, std::string("\x0a\x04\x00", 3)));
  CHECK_FALSE(apply_delta(base, std::string("\x0a\x04\x05xy", 5)));
}

TEST_CASE("a commit as git writes it is read, another is left to libgit2") {
  const std::string tree(40, 'a');
  const std::string start = "tree " + tree + "\nparent " + tree + "\n";
  const std::string who = "张敏 <z@dc.invalid> 1772413200 +0800\n";
  const auto commit = parse_commit(tree, start + "author " + who + "committer " + who + "\n办\n");
  REQUIRE(commit);
  CHECK(commit->parents == std::vector<ObjectId>{tree});
  CHECK(commit->committer.name == "张敏");
  CHECK(commit->committer.time.rfc3339() == "2026-03-02T09:00:00+08:00");
  CHECK(commit->message == "办\n");
  CHECK_FALSE(parse_commit(tree, start + "author " + who + "committer " + who + "gpgsig x\n\nm\n"));
  CHECK_FALSE(parse_commit(tree, start + "author a b 1 +0800\ncommitter " + who + "\nm\n"));
  CHECK_FALSE(parse_commit(tree, "tree x\n"));
}

}  // namespace dc::git::test
