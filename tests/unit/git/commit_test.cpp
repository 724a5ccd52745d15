#include <doctest/doctest.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

TEST_CASE("a first commit lands on an unborn branch, and git finds nothing wrong with it") {
  Sandbox box;
  Repository repository = box.unborn();
  const ObjectId commit =
      land(repository, {{"items/2026/00/2026-0001.yaml", "id: one\n"}, {"dc.yaml", "x\n"}});
  CHECK(box.git("rev-parse main") == commit + "\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.read("repo/items/2026/00/2026-0001.yaml") == "id: one\n");
}

TEST_CASE("author, committer, zone and message are stored exactly as given") {
  Sandbox box;
  Repository repository = box.unborn();
  const Signature author{"李文", "p-0002@dc.invalid", Moment(1'772'413'924, 480)};
  const Signature committer{"clerk", "clerk@example", Moment(1'772'413'999, -210)};
  const std::string message = "\n#督查 第一\n\n# not a comment\nDc-Step: item/new\n\n  \n";
  const ObjectId commit = repository.write_commit("", {{"a", "1"}}, author, committer, message);
  CHECK(box.git("cat-file commit " + commit) ==
        "tree " + repository.commit(commit).tree +
            "\nauthor 李文 <p-0002@dc.invalid> 1772413924 +0800\ncommitter clerk <clerk@example> "
            "1772413999 -0330\n\n" +
            message);
  CHECK(repository.commit(commit).message == message);
  CHECK(repository.commit(commit).author.time.offset_minutes() == 480);
}

TEST_CASE("a commit changes what it names and keeps everything else of its parent's tree") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId first = repository.tip("refs/heads/main");
  const ObjectId commit =
      land(repository, {{"items/00/a.yaml", "changed\n"}, {"items/01/c.yaml", "new\n"}});
  CHECK(repository.changed_paths(first, commit) ==
        std::vector<std::string>{"items/00/a.yaml", "items/01/c.yaml"});
  CHECK(box.git("diff --name-status HEAD~ HEAD") == "M\titems/00/a.yaml\nA\titems/01/c.yaml\n");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE(
    "removing the last file of a folder removes the folder, and the first commit may be empty") {
  Sandbox box;
  Repository repository = box.with_commit();
  land(repository, {{"items/00/a.yaml", std::nullopt}, {"items/00/b.yaml", std::nullopt}});
  CHECK(box.git("ls-tree -r --name-only HEAD") == "top.yaml\n");
  CHECK_FALSE(box.exists("repo/items"));
  land(repository, {{"top.yaml", std::nullopt}, {"never/there.yaml", std::nullopt}});
  CHECK(box.git("ls-tree -r HEAD") == "");
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.git("fsck --strict --no-dangling") == "");
}

TEST_CASE("folders sort as git sorts them, a name that begins like a folder's beside it") {
  Sandbox box;
  Repository repository = box.unborn();
  land(repository, {{"a/x", "1"}, {"a.b", "2"}, {"a0", "3"}, {"a-", "4"}});
  CHECK(box.git("fsck --strict --no-dangling") == "");
  CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("edits that clash with what is there are refused") {
  Sandbox box;
  Repository repository = box.with_commit();
  const ObjectId tip = repository.tip("refs/heads/main");
  const auto refused = [&](const std::vector<TreeEdit>& edits) {
    return complaint([&] { repository.write_commit(tip, edits, someone(), someone(), "m"); });
  };
  CHECK(refused({{"top.yaml/x", "1"}}) == "error.git-path-clash");
  CHECK(refused({{"items", "1"}}) == "error.git-path-clash");
  CHECK(refused({{"new", "1"}, {"new", "2"}}) == "error.git-path-clash");
  CHECK(refused({{"new", "1"}, {"new/below", "2"}}) == "error.git-path-clash");
}

TEST_CASE("a path that could leave the ledger is refused") {
  Sandbox box;
  Repository repository = box.unborn();
  for (const std::string path : {"", "/etc/passwd", "../x", "a/../b", "a//b", "a/.git/hooks/x",
                                 ".GIT/config", "a\\b", "a\nb", "a/", "./a"}) {
    CAPTURE(path);
    CHECK(complaint([&] {
            repository.write_commit("", {{path, "1"}}, someone(), someone(), "m");
          }) == "error.git-path");
  }
}

TEST_CASE(
    "names and addresses that git could not read back are refused before anything is written") {
  Sandbox box;
  Repository repository = box.unborn();
  for (const std::string name : {"", "  ", "a<b", "a>b", "a\nb", "..."}) {
    CAPTURE(name);
    const Signature who{name, "a@b", Moment(1'700'000'000, 0)};
    CHECK(complaint([&] { repository.write_commit("", {}, who, someone(), "m"); }) ==
          "error.git-signature");
  }
  const Signature early{"a", "a@b", Moment(-1, 0)};
  CHECK(complaint([&] { repository.write_commit("", {}, early, someone(), "m"); }) ==
        "error.git-signature-time");
  CHECK(box.git("count-objects") == "0 objects, 0 kilobytes\n");
}

TEST_CASE("a damaged loose object is noticed when its content is written again, and made whole") {
  Sandbox box;
  const std::string bytes = "id: one\n";
  const ObjectId blob = Repository::blob_id(bytes);
  const std::string object = "repo/.git/objects/" + blob.substr(0, 2) + "/" + blob.substr(2);
  for (const std::string damage : {"", "rubbish"}) {
    box.run("rm -rf repo");
    Repository first = box.unborn();
    first.write_commit("", {{"a", bytes}}, someone(), someone(), "m");
    box.run("chmod u+w " + object + " && printf '" + damage + "' > " + object);
    Repository second = Repository::open(box.at("repo"));
    const ObjectId commit = second.write_commit("", {{"a", bytes}}, someone(), someone(), "m");
    CHECK(box.git("show " + commit + ":a") == bytes);
    CHECK(box.git("fsck --strict --no-dangling").find("error") == std::string::npos);
  }
}

TEST_CASE("nothing the repository's configuration names is run, and bytes are stored unfiltered") {
  Sandbox box;
  Repository plain = box.unborn();
  box.write("trap", "#!/bin/sh\ntouch '" + box.at("sprung") + "'\ncat\n");
  box.run(
      "chmod +x trap && cd repo && for h in pre-commit commit-msg post-commit "
      "reference-transaction post-index-change; "
      "do cp ../trap .git/hooks/$h; done; "
      "git config core.autocrlf true; git config core.fsmonitor ../trap; git config commit.gpgsign "
      "true; "
      "git config gpg.program ../trap; git config filter.t.clean ../trap; git config "
      "filter.t.smudge ../trap; "
      "git config filter.t.required true; git config core.pager ../trap; git config core.editor "
      "../trap");
  Repository repository = Repository::open(box.at("repo"));
  land(repository, {{".gitattributes", "*.yaml filter=t text\n"}, {"a.yaml", "one\r\ntwo\n"}});
  CHECK(repository.edited_by_hand(repository.tip("refs/heads/main"), {"a.yaml"}).empty());
  CHECK(box.read("repo/a.yaml") == "one\r\ntwo\n");
  CHECK_FALSE(box.exists("sprung"));
  CHECK(repository.read_blob(*repository.blob_at(repository.tip("refs/heads/main"), "a.yaml")) ==
        "one\r\ntwo\n");
}

TEST_CASE("the time of a hostile commit is brought into the calendar") {
  Sandbox box;
  Repository repository = box.unborn();
  const std::string tree = box.git("hash-object -w -t tree /dev/null");
  box.write("raw", "tree " + tree +
                       "author a <a@b> 999999999999999 +9900\ncommitter a <a@b> -5 +0000\n\nm");
  const std::string id = box.git("hash-object -t commit -w --literally ../raw").substr(0, 40);
  CHECK(repository.commit(id).author.time.date().year() == 9998);
}
