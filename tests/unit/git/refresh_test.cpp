#include <doctest/doctest.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

using Words = std::vector<std::string>;
const std::string main_branch = "refs/heads/main";

// A commit on the branch that work tree and index do not follow yet.
struct Landed {
  ObjectId before;
  ObjectId after;
};

Landed land_unseen(Repository& repository, const std::vector<TreeEdit>& edits) {
  const ObjectId before = repository.tip(main_branch);
  return {before, land(repository, edits, WorkTreeFollows::no)};
}

}  // namespace

TEST_CASE("what others changed and staged elsewhere stays exactly so") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && echo staged > items/00/b.yaml && git add items/00/b.yaml && echo worked > "
      "items/00/b.yaml && "
      "echo added > added && git add added && echo loose > loose && git add -N loose && echo free "
      "> untracked && "
      "git rm -q --cached top.yaml");
  const std::string before = box.git("status --porcelain");
  const std::string staged = box.git("ls-files -s items/00/b.yaml added loose");
  land(repository, {{"items/00/a.yaml", "changed\n"}, {"items/01/c.yaml", "new\n"}});
  CHECK(box.git("status --porcelain") == before);
  CHECK(box.git("ls-files -s items/00/b.yaml added loose") == staged);
  CHECK(box.read("repo/items/00/b.yaml") == "worked\n");
}

TEST_CASE("a file changed by hand between check and refresh is left alone and told") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed =
      land_unseen(repository, {{"items/00/a.yaml", "ours\n"}, {"top.yaml", "ours\n"}});
  box.write("repo/items/00/a.yaml", "theirs\n");
  CHECK(repository.refresh(landed.before, landed.after, {"items/00/a.yaml", "top.yaml"}) ==
        Words{"items/00/a.yaml"});
  CHECK(box.read("repo/items/00/a.yaml") == "theirs\n");
  CHECK(box.git("status --porcelain") == " M items/00/a.yaml\n");
}

TEST_CASE("a path staged by hand is left alone in index and work tree") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed = land_unseen(repository, {{"top.yaml", "ours\n"}});
  box.run("cd repo && echo staged > top.yaml && git add top.yaml && echo top > top.yaml");
  CHECK(repository.refresh(landed.before, landed.after, {"top.yaml"}) == Words{"top.yaml"});
  CHECK(box.git("show :top.yaml") == "staged\n");
  CHECK(box.read("repo/top.yaml") == "top\n");
}

TEST_CASE("a file that is there already as the commit has it only needs the index") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed = land_unseen(repository, {{"top.yaml", "ours\n"}});
  box.write("repo/top.yaml", "ours\n");
  CHECK(repository.refresh(landed.before, landed.after, {"top.yaml"}).empty());
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("refreshing twice changes nothing the second time") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed = land_unseen(repository, {{"top.yaml", "ours\n"}});
  repository.refresh(landed.before, landed.after, {"top.yaml"});
  const std::string index = box.run("sha1sum repo/.git/index");
  CHECK(repository.refresh(landed.before, landed.after, {"top.yaml"}).empty());
  CHECK(box.run("sha1sum repo/.git/index") == index);
}

TEST_CASE("a symbolic link in a path is never followed out of the ledger") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed =
      land_unseen(repository, {{"items/01/c.yaml", "ours\n"}, {"items/00/a.yaml", "ours\n"}});
  box.run(
      "mkdir outside && cp repo/items/00/a.yaml outside/ && ln -s ../../outside repo/items/01 && "
      "rm repo/items/00/a.yaml && ln -s ../../../outside/a.yaml repo/items/00/a.yaml");
  CHECK(repository.refresh(landed.before, landed.after, {"items/01/c.yaml", "items/00/a.yaml"})
            .size() == 2);
  CHECK(box.run("ls outside; cat outside/a.yaml") == "a.yaml\none\n");
}

TEST_CASE("a folder or a file in the way is left alone and told") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.write("repo/items/01", "a file\n");
  box.write("repo/items/02.yaml/x", "a folder\n");
  const Landed landed =
      land_unseen(repository, {{"items/01/c.yaml", "ours\n"}, {"items/02.yaml", "ours\n"}});
  CHECK(repository.refresh(landed.before, landed.after, {"items/01/c.yaml", "items/02.yaml"})
            .size() == 2);
  CHECK(box.read("repo/items/01") == "a file\n");
  CHECK(box.read("repo/items/02.yaml/x") == "a folder\n");
}

TEST_CASE("hand edits are told: changed, deleted, staged, executable, in the way, untracked") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = repository.tip(main_branch);
  const auto edited = [&](const std::string& path) {
    return !repository.edited_by_hand(tip, {path}).empty();
  };
  CHECK_FALSE(edited("top.yaml"));
  CHECK_FALSE(edited("items/00/new.yaml"));
  CHECK_FALSE(edited("items/77/new.yaml"));
  box.run("cd repo && chmod +x top.yaml");
  CHECK(edited("top.yaml"));
  box.run("cd repo && git config core.fileMode false");
  CHECK_FALSE(Repository::open(box.at("repo")).edited_by_hand(tip, {"top.yaml"}).size());
  box.run("cd repo && git config core.fileMode true && chmod -x top.yaml && echo x >> top.yaml");
  CHECK(edited("top.yaml"));
  box.run("cd repo && git checkout -q top.yaml && git rm -q --cached top.yaml");
  CHECK(edited("top.yaml"));
  box.run(
      "cd repo && rm items/00/a.yaml && echo untracked > items/00/new.yaml && mkdir "
      "items/00/dir.yaml");
  CHECK(edited("items/00/a.yaml"));
  CHECK(edited("items/00/new.yaml"));
  CHECK(edited("items/00/dir.yaml"));
  CHECK(edited("items/00/b.yaml/below"));
  box.run("cd repo && mkfifo items/00/fifo");
  CHECK(edited("items/00/fifo"));
}

TEST_CASE("line ends changed by autocrlf count as a hand edit, for bytes are compared") {
  Sandbox box;
  box.with_commit();
  box.run("cd repo && git config core.autocrlf true && rm top.yaml && git checkout -q top.yaml");
  REQUIRE(box.read("repo/top.yaml") == "top\r\n");
  REQUIRE(box.git("status --porcelain") == "");
  const Repository repository = Repository::open(box.at("repo"));
  CHECK(repository.edited_by_hand(repository.tip(main_branch), {"top.yaml"}) == Words{"top.yaml"});
}

TEST_CASE("many files at once: all of them in place, status clean, nothing left behind") {
  Sandbox box;
  Repository repository = box.with_commit();
  std::vector<TreeEdit> edits;
  for (int i = 0; i < 300; ++i) {
    edits.push_back({"items/" + std::to_string(i / 100) + "/" + std::to_string(i) + ".yaml",
                     "id: " + std::to_string(i)});
  }
  land(repository, edits);
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.git("ls-files | wc -l") == "303\n");
  CHECK_FALSE(box.exists("repo/.git/dc.new"));
  CHECK_FALSE(box.exists("repo/.git/index.lock"));
}

TEST_CASE("an executable file and its mode follow the commit") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.run(
      "cd repo && chmod +x top.yaml && git commit -q -am x && git tag with && chmod -x top.yaml && "
      "git commit -q -am y");
  const ObjectId with = *repository.resolve("with");
  CHECK(repository.refresh(*repository.resolve("HEAD"), with, {"top.yaml"}).empty());
  CHECK(box.git("diff --name-only with") == "");
}

TEST_CASE("git that holds the index makes the writer wait, and then say what to do") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.write("repo/.git/index.lock", "");
  CHECK(complaint([&] { repository.edited_by_hand(repository.tip(main_branch), {"top.yaml"}); }) ==
        "error.git-index-locked");
  const Landed landed = land_unseen(repository, {{"top.yaml", "ours\n"}});
  CHECK(complaint([&] { repository.refresh(landed.before, landed.after, {"top.yaml"}); }) ==
        "error.git-index-locked");
  CHECK(box.exists("repo/.git/index.lock"));
  CHECK(box.read("repo/top.yaml") == "top\n");
}

TEST_CASE("a commit that removes one file and changes a later one is followed in both") {
  Sandbox box;
  Repository repository = box.with_commit();
  const Landed landed = land_unseen(repository, {{"items/00/a.yaml", {}}, {"top.yaml", "ours\n"}});
  CHECK(repository.refresh(landed.before, landed.after, {"items/00/a.yaml", "top.yaml"}).empty());
  CHECK(box.read("repo/top.yaml") == "ours\n");
  CHECK(box.git("status --porcelain") == "");
}
