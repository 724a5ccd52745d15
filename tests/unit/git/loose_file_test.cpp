#include "git/loose_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "git/stored_order.h"
#include "unit/git/sandbox.h"

namespace dc::git::test {

TEST_CASE("a loose object is what git itself would have written, for nobody to write to") {
  Sandbox box;
  const auto repository = box.with_commit();
  const std::string bytes = "督查\0事项\n", folder = repository.common_dir() + "objects/";
  const ObjectId id = Objects::id_of(ObjectType::blob, bytes);
  box.write("same", bytes);
  CHECK(box.git("hash-object ../same") == id + "\n");
  write_loose(folder, id, ObjectType::blob, bytes, {});
  box.run("git -C repo cat-file blob " + id + " > out && cmp same out");
  box.git("fsck --strict");
  struct stat info {};
  REQUIRE(::stat((folder + loose_name(id)).c_str(), &info) == 0);
  CHECK((info.st_mode & 0777) == 0444);
}

TEST_CASE("what lies damaged under the name of a loose object is replaced") {
  Sandbox box;
  const auto repository = box.with_commit();
  const std::string folder = repository.common_dir() + "objects/";
  const ObjectId id = Objects::id_of(ObjectType::tree, "");
  write_loose(folder, id, ObjectType::tree, "", {});
  box.run("chmod u+w repo/.git/objects/4b/* && echo x > repo/.git/objects/" + loose_name(id));
  write_loose(folder, id, ObjectType::tree, "", {});
  CHECK(box.git("cat-file -t " + id) == "tree\n");
}

TEST_CASE("files come in the order in which their pack holds them, none is lost") {
  Sandbox box;
  auto repository = box.unborn();
  std::vector<TreeEdit> edits;
  for (char name = 'a'; name <= 'p'; ++name)
    edits.push_back({std::string(1, name), std::string(50, name)});
  const ObjectId commit = land(repository, edits);
  box.git("repack -adq");
  const auto sorted = in_stored_order(repository, repository.files(commit, ""));
  REQUIRE(sorted.size() == edits.size());
  std::string ids;
  for (const TreeFile& file : sorted) ids += file.blob + "\n";
  CHECK(ids == box.run("git verify-pack -v repo/.git/objects/pack/*.idx | "
                       "awk '$2 == \"blob\" { print $5, $1 }' | sort -n | cut -d' ' -f2"));
}

}  // namespace dc::git::test
