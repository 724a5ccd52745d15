#include <doctest/doctest.h>
#include <unistd.h>

#include "sandbox.h"

using namespace dc;
using namespace dc::git;
using namespace dc::git::test;

namespace {

std::string refusal(const Sandbox& box, const std::string& name = "repo") {
  return complaint([&] { Repository::open(box.at(name)); });
}

Error error_of_open(const Sandbox& box, const std::string& name) {
  try {
    Repository::open(box.at(name));
  } catch (const Error& error) {
    return error;
  }
  return bug("opened");
}

}  // namespace

TEST_CASE("a repository is found upwards, from a folder deep in it") {
  Sandbox box;
  box.with_commit();
  const Repository repository = Repository::open(box.at("repo/items/00"));
  CHECK(repository.work_tree() == box.at("repo/"));
  CHECK(repository.git_dir() == box.at("repo/.git/"));
  CHECK(repository.common_dir() == box.at("repo/.git/"));
}

TEST_CASE("where there is no repository, not-found says so") {
  Sandbox box;
  box.run("mkdir empty");
  CHECK(error_of_open(box, "empty").kind == ErrorKind::not_found);
  CHECK(error_of_open(box, "missing").kind == ErrorKind::not_found);
}

TEST_CASE("a bare repository has no work tree: refresh and hand edits are nothing there") {
  Sandbox box;
  box.run("git init -q --bare -b main repo");
  Repository repository = Repository::open(box.at("repo"));
  CHECK_FALSE(repository.work_tree().has_value());
  const ObjectId commit = land(repository, {{"a", "1"}});
  CHECK(repository.edited_by_hand(commit, {"a"}).empty());
  CHECK(repository.staged().empty());
}

TEST_CASE("a linked work tree has its own HEAD, index and files, and shares the rest") {
  Sandbox box;
  box.with_commit();
  box.git("worktree add -q ../linked -b side");
  Repository linked = Repository::open(box.at("linked"));
  CHECK(linked.branch() == "refs/heads/side");
  CHECK(linked.common_dir() == box.at("repo/.git/"));
  CHECK(linked.git_dir() == box.at("repo/.git/worktrees/linked/"));
  const ObjectId commit = land(linked, {{"items/00/new.yaml", "new\n"}});
  CHECK(box.run("git -C linked status --porcelain") == "");
  CHECK(box.git("status --porcelain") == "");
  CHECK(box.git("rev-parse side") == commit + "\n");
  CHECK(box.read("repo/.git/worktrees/linked/logs/HEAD").find(commit) != std::string::npos);
  CHECK(box.read("repo/.git/logs/HEAD").find(commit) == std::string::npos);
}

TEST_CASE(
    "another user's repository is refused with the very command that git and dc then accept") {
  if (::geteuid() != 0) return;  // only root can give a folder away
  Sandbox box;
  for (const std::string name : {"repo", "bare", "with space", "linked"}) {
    CAPTURE(name);
    box.run("rm -rf home/.gitconfig repo bare linked 'with space'");
    box.with_commit();
    box.run(
        "git init -q --bare bare; git init -q 'with space'; git -C repo worktree add -q ../linked "
        "-b side");
    box.run("chown -R 12345 repo bare linked 'with space'");
    const Error error = error_of_open(box, name);
    REQUIRE(error.message.id == "error.git-owner");
    CHECK(error.kind == ErrorKind::files);
    const std::string hint = say(error.hints.at(0), Language::en);
    const std::string command = hint.substr(hint.find("git config"));
    CHECK(command.find(box.at(name)) != std::string::npos);
    CHECK(box.status("git -C '" + name + "' rev-parse --git-dir") != 0);
    box.run(command);
    CHECK(box.status("git -C '" + name + "' rev-parse --git-dir") == 0);
    CHECK(refusal(box, name) == "");
  }
}

TEST_CASE("a repository that another user trusts elsewhere is still refused") {
  if (::geteuid() != 0) return;
  Sandbox box;
  box.with_commit();
  box.run("chown -R 12345 repo; git config --global --add safe.directory /somewhere/else");
  CHECK(refusal(box) == "error.git-owner");
}

TEST_CASE("formats that cannot be read are named with the way out, whatever the version says") {
  Sandbox box;
  box.with_commit();
  for (const std::string version : {"0", "1"}) {
    for (const std::string setting :
         {"objectformat sha256", "refstorage reftable", "partialclone origin",
          "worktreeconfig true", "relativeworktrees true"}) {
      CAPTURE(version + " " + setting);
      const std::string name = setting.substr(0, setting.find(' '));
      box.run("git config -f repo/.git/config core.repositoryformatversion " + version);
      box.run("git config -f repo/.git/config extensions." + setting);
      const Error error = error_of_open(box, "repo");
      CHECK(error.message.id == "error.git-format");
      CHECK(say(error.message, Language::en).find("extensions." + name + "=") != std::string::npos);
      CHECK(error.hints.size() == 1);
      box.run("git config -f repo/.git/config --unset extensions." + name);
    }
  }
  box.run("git config -f repo/.git/config extensions.preciousObjects true");
  CHECK(refusal(box) == "");
}

TEST_CASE("a real SHA-256 repository is refused as such") {
  Sandbox box;
  box.run("git init -q --object-format=sha256 repo");
  CHECK(say(error_of_open(box, "repo").message, Language::en).find("sha256") != std::string::npos);
}

TEST_CASE("a damaged configuration is an error of files, and its words are harmless") {
  Sandbox box;
  box.with_commit();
  box.write("repo/.git/config", "[core\n");
  const Error error = error_of_open(box, "repo");
  CHECK(error.kind == ErrorKind::files);
  CHECK(error.message.id == "error.git-failed");
}

TEST_CASE("a detached HEAD is refused with the way back; commits can still be read") {
  Sandbox box;
  Repository repository = box.with_commit();
  box.git("checkout -q --detach");
  CHECK(complaint([&] { repository.branch(); }) == "error.git-detached");
  CHECK(repository.resolve("HEAD").has_value());
}

TEST_CASE("init makes branch main and plain paths, and git agrees") {
  Sandbox box;
  Repository repository = Repository::init(box.at("deep/new"));
  CHECK(repository.branch() == "refs/heads/main");
  CHECK(box.run("git -C deep/new config core.quotePath") == "false\n");
  land(repository, {{"dc.yaml", "x\n"}});
  CHECK(box.run("git -C deep/new status --porcelain") == "");
}

TEST_CASE("init takes a repository without commits as it is, and refuses one with") {
  Sandbox box;
  box.run("git init -q -b ledger repo");
  CHECK(Repository::init(box.at("repo")).branch() == "refs/heads/ledger");
  box.with_commit();
  box.git("commit -q --allow-empty -m x");
  CHECK(complaint([&] { Repository::init(box.at("repo")); }) == "error.git-has-commits");
}

TEST_CASE("init below another repository makes one of its own") {
  Sandbox box;
  box.with_commit();
  CHECK(Repository::init(box.at("repo/items/ledger")).work_tree() == box.at("repo/items/ledger/"));
}

TEST_CASE("configuration is the repository's, then the user's") {
  Sandbox box;
  box.run("git config --global user.name 张敏; git config --global user.email a@b");
  Repository repository = box.unborn();
  CHECK(repository.config("user.name") == "张敏");
  repository.set_config("user.name", "李文");
  CHECK(repository.config("user.name") == "李文");
  CHECK(box.git("config user.name") == "李文\n");
  CHECK_FALSE(repository.config("no.such").has_value());
  CHECK_FALSE(repository.config("not a name").has_value());
}

TEST_CASE("what would show other history is reported and not followed") {
  Sandbox box;
  Repository repository = box.with_commit();
  CHECK(repository.foreign_sources().empty());
  const ObjectId first = repository.tip("refs/heads/main");
  const ObjectId forged =
      repository.write_commit("", {{"forged", "1"}}, someone(), someone(), "forged\n");
  box.git("replace " + first + " " + forged);
  box.write("repo/.git/info/grafts", first + "\n");
  CHECK(repository.foreign_sources() == std::vector<std::string>{"info/grafts", "refs/replace"});
  CHECK(Repository::open(box.at("repo")).commit(first).message == "first\n");
  CHECK(box.git("log -1 --format=%s 2>/dev/null") == "forged\n");
  box.git("pack-refs --all");
  CHECK(repository.foreign_sources() == std::vector<std::string>{"info/grafts", "refs/replace"});
}

TEST_CASE("opening and reading write nothing") {
  Sandbox box;
  box.with_commit();
  const std::string before = box.run("find repo -printf '%p %T@ %s\\n' | sort");
  const Repository repository = Repository::open(box.at("repo"));
  const ObjectId tip = repository.tip(repository.branch());
  repository.files(tip, "");
  repository.staged();
  repository.edited_by_hand(tip, {"top.yaml"});
  repository.walk(tip, [](const Commit&) { return true; });
  CHECK(box.run("find repo -printf '%p %T@ %s\\n' | sort") == before);
}

TEST_CASE("commits go on without HOME and in the C locale" * doctest::skip()) {
  Repository repository = Repository::init("homeless");  // in the sandbox of the case below
  CHECK(land(repository, {{"items/督查.yaml", "甲\n"}}).size() == 40);
  CHECK_FALSE(repository.config("user.name").has_value());
}

TEST_CASE("a process without HOME commits as any other") {
  Sandbox box;
  const std::string self = "/proc/" + std::to_string(::getpid()) + "/exe";
  box.run("env -i LANG=C " + self + " --no-skip --test-case='commits go on without HOME*'");
  CHECK(box.run("git -C homeless log --format=%s") == "登记\n");
  CHECK(box.run("git -C homeless status --porcelain") == "");
}
