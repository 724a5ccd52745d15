#include <doctest/doctest.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

std::vector<std::string> paths_of(const std::vector<TreeFile>& files) {
  std::vector<std::string> paths;
  for (const TreeFile& file : files) paths.push_back(file.path);
  return paths;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("files are those below a folder, in path order, with their modes") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && printf x > run && chmod +x run && ln -s top.yaml link && mkdir items.d && echo > "
      "items.d/z && "
      "git add . && git commit -q -m second");
  const ObjectId tip = *repository.resolve("HEAD");
  CHECK(paths_of(repository.files(tip, "")) ==
        Words{"items.d/z", "items/00/a.yaml", "items/00/b.yaml", "link", "run", "top.yaml"});
  CHECK(paths_of(repository.files(tip, "items")) == Words{"items/00/a.yaml", "items/00/b.yaml"});
  CHECK(paths_of(repository.files(tip, "items/")) == Words{"items/00/a.yaml", "items/00/b.yaml"});
  CHECK(repository.files(tip, "nothing").empty());
  CHECK(repository.files(tip, "top.yaml").empty());
  CHECK(repository.files("", "").empty());
  CHECK(repository.files(tip, "")[3].mode == 0120000);
  CHECK(repository.files(tip, "")[4].mode == 0100755);
}

TEST_CASE("names are what stands directly in a folder") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = *repository.resolve("HEAD");
  CHECK(repository.names(tip, "") == Words{"items", "top.yaml"});
  CHECK(repository.names(tip, "items/00") == Words{"a.yaml", "b.yaml"});
  CHECK(repository.names(tip, "items/99").empty());
  CHECK(repository.names("", "").empty());
}

TEST_CASE("a blob is found by its path, a folder or nothing is not one") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = *repository.resolve("HEAD");
  CHECK(repository.read_blob(*repository.blob_at(tip, "items/00/a.yaml")) == "one\n");
  for (const std::string path :
       {"items", "items/00", "items/00/x", "top.yaml/x", "", "/", "items//00"}) {
    CAPTURE(path);
    CHECK_FALSE(repository.blob_at(tip, path).has_value());
  }
  CHECK_FALSE(repository.blob_at("", "top.yaml").has_value());
}

TEST_CASE("changed paths are as git's own comparison, also where a file became a folder") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId before = *repository.resolve("HEAD");
  box.run(
      "cd repo && rm top.yaml && mkdir top.yaml && echo x > top.yaml/below && rm -r items/00 && "
      "echo y > items/00 && "
      "echo n > new && git add -A . && git commit -q -m second");
  const ObjectId after = *repository.resolve("HEAD");
  const Words expected{"items/00", "items/00/a.yaml", "items/00/b.yaml",
                       "new",      "top.yaml",        "top.yaml/below"};
  CHECK(repository.changed_paths(before, after) == expected);
  CHECK(repository.changed_paths(after, before) == expected);
  CHECK(repository.changed_paths(after, after).empty());
  CHECK(repository.changed_paths("", before) ==
        Words{"items/00/a.yaml", "items/00/b.yaml", "top.yaml"});
  box.git("update-index --chmod=+x new");
  box.git("commit -q -m mode");
  CHECK(repository.changed_paths(after, *repository.resolve("HEAD")) == Words{"new"});
}

TEST_CASE("equal folders are never opened when commits are compared") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId before = *repository.resolve("HEAD");
  const std::string untouched = box.git("rev-parse HEAD:items/00").substr(0, 40);
  const ObjectId after = land(repository, {{"top.yaml", "changed\n"}});
  box.run("rm -f repo/.git/objects/" + untouched.substr(0, 2) + "/" + untouched.substr(2));
  CHECK(Repository::open(box.at("repo")).changed_paths(before, after) == Words{"top.yaml"});
}

TEST_CASE("a commit is found by any name that git knows") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip("refs/heads/main");
  const ObjectId second = land(repository, {{"top.yaml", "2\n"}});
  box.git("tag -a -m t v1 HEAD~");
  CHECK(repository.resolve("main") == second);
  CHECK(repository.resolve("HEAD~1") == first);
  CHECK(repository.resolve("v1") == first);
  CHECK(repository.resolve(second.substr(0, 7)) == second);
  for (const std::string name :
       {"", "nope", "HEAD~9", "HEAD:top.yaml", ":/first", "HEAD^{/first}", "a..b", "\n"}) {
    CAPTURE(name);
    CHECK_FALSE(repository.resolve(name).has_value());
  }
  CHECK_FALSE(box.unborn().resolve("refs/heads/none").has_value());
}

TEST_CASE("the walk follows first parents and stops when it is told to") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git(
      "checkout -q -b side && git -C repo commit -q --allow-empty -m side && git -C repo checkout "
      "-q main");
  box.git("commit -q --allow-empty -m second && git -C repo merge -q --no-ff -m merge side");
  std::string seen;
  repository.walk(repository.tip("refs/heads/main"), [&](const Commit& commit) {
    seen += commit.message;
    return true;
  });
  CHECK(seen == "merge\nsecond\nfirst\n");
  int count = 0;
  repository.walk(repository.tip("refs/heads/main"), [&](const Commit&) { return ++count < 2; });
  CHECK(count == 2);
  repository.walk("", [&](const Commit&) { return ++count < 99; });
  CHECK(count == 2);
}

TEST_CASE("objects in packs are read, and so are those that gc packs meanwhile") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = repository.tip("refs/heads/main");
  box.git("gc -q --prune=now");
  CHECK(repository.files(tip, "").size() == 3);
  CHECK(repository.read_blob(Repository::blob_id("one\n")) == "one\n");
}

TEST_CASE("missing, damaged and wrong objects are errors of files") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = repository.tip("refs/heads/main");
  CHECK(complaint([&] { repository.read_blob(std::string(40, 'a')); }) ==
        "error.git-object-missing");
  CHECK(complaint([&] { repository.read_blob("../../etc/passwd"); }) == "error.git-object-missing");
  CHECK(complaint([&] { repository.read_blob(tip); }) == "error.git-object-damaged");
  CHECK(complaint([&] { repository.commit(Repository::blob_id("one\n")); }) ==
        "error.git-object-missing");
  const std::string blob = Repository::blob_id("two\n");
  const std::string object = "repo/.git/objects/" + blob.substr(0, 2) + "/" + blob.substr(2);
  box.run("chmod u+w " + object + "; cp repo/.git/objects/*/*" +
          Repository::blob_id("one\n").substr(2) + " " + object);
  CHECK(complaint([&] { Repository::open(box.at("repo")).read_blob(blob); }) ==
        "error.git-object-damaged");
}

TEST_CASE("a tree with a name that could leave the ledger is not read") {
  Sandbox box;
  Repository repository = box.with_commit();
  const std::string blob = Repository::blob_id("one\n");
  for (const std::string name : {"..", ".git", "a/b", ".GIT"}) {
    CAPTURE(name);
    box.run("python3 -c \"import sys; sys.stdout.buffer.write(b'100644 " + name +
            "\\0' + bytes.fromhex('" + blob + "'))\" > raw");
    const std::string tree = box.git("hash-object -t tree -w --literally ../raw").substr(0, 40);
    const std::string commit = box.git("commit-tree -m x " + tree).substr(0, 40);
    CHECK(complaint([&] { repository.files(commit, ""); }) == "error.git-tree-malformed");
    CHECK(complaint([&] { repository.changed_paths("", commit); }) == "error.git-tree-malformed");
  }
}

TEST_CASE("a tree that unfolds without end is bounded in depth") {
  Sandbox box;
  Repository repository = box.unborn();
  std::string tree = box.git("hash-object -w -t tree /dev/null").substr(0, 40);
  const std::string blob = box.run("cd repo && echo x | git hash-object -w --stdin").substr(0, 40);
  tree = box.run("cd repo && t=$(printf '100644 blob " + blob +
                 "\\tf\\n' | git mktree); i=0; while [ $i -lt 80 ]; do "
                 "t=$(printf '040000 tree %s\\ta\\n' $t | git mktree); i=$((i+1)); done; echo $t")
             .substr(0, 40);
  const std::string commit = box.git("commit-tree -m x " + tree).substr(0, 40);
  CHECK(complaint([&] { repository.files(commit, ""); }) == "error.git-tree-too-large");
}

TEST_CASE("a tree that names itself over and over is bounded in folders") {
  Sandbox box;
  Repository repository = box.unborn();
  const std::string commit =
      box.run(
             "cd repo && t=$(git mktree < /dev/null) && for i in $(seq 12); do t=$(for n in 0 1 2 "
             "3 4 5 6 7 8 9; do printf '040000 tree %s\\t%s\\n' $t $n; done | git mktree); done; "
             "git commit-tree -m x $t")
          .substr(0, 40);
  CHECK(complaint([&] { repository.files(commit, ""); }) == "error.git-tree-too-large");
  CHECK(complaint([&] { repository.changed_paths("", commit); }) == "error.git-tree-too-large");
}
