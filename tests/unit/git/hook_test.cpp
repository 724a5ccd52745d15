#include <doctest/doctest.h>

#include "sandbox.h"

namespace dc::git::test {
namespace {

// A stand-in for dc: answers --version, and writes down how it was called.
void put_program(const Sandbox& sandbox, const std::string& name, const std::string& version) {
  sandbox.write(name, "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '" + version +
                          "'; exit 0; fi\necho \"$@\" >" + sandbox.at("called") + "\nexit 1\n");
  sandbox.run("chmod +x '" + name + "'");
}

TEST_CASE("a commit by hand is judged by the program that made the hook") {
  const Sandbox sandbox;
  Repository repository = sandbox.unborn();
  put_program(sandbox, "a folder/dc", "dc 0.1.0");
  CHECK(repository.install_pre_commit_hook(sandbox.at("a folder/dc")));
  CHECK(sandbox.status("git -C repo commit -q --allow-empty -m x") == 1);
  CHECK(sandbox.read("called") == "check --staged\n");
}

TEST_CASE(
    "a program that went away is looked for by name, and a desk calculator is not taken for it") {
  const Sandbox sandbox;
  Repository repository = sandbox.unborn();
  put_program(sandbox, "bin/dc", "dc 6.5.0\nCopyright (c) somebody");
  CHECK(repository.install_pre_commit_hook(sandbox.at("gone/dc")));
  CHECK(sandbox.status("PATH=" + sandbox.at("bin") +
                       ":/usr/bin:/bin git -C repo commit -q --allow-empty -m x") == 1);
  CHECK_FALSE(sandbox.exists("called"));
  put_program(sandbox, "bin/ducha", "dc 0.1.0");
  CHECK(sandbox.status("PATH=" + sandbox.at("bin") +
                       ":/usr/bin:/bin git -C repo commit -q --allow-empty -m x") == 1);
  CHECK(sandbox.exists("called"));
}

TEST_CASE("an existing hook is never overwritten") {
  const Sandbox sandbox;
  Repository repository = sandbox.unborn();
  sandbox.run("ln -s /nowhere repo/.git/hooks/pre-commit");
  CHECK_FALSE(repository.install_pre_commit_hook("/usr/bin/dc"));
  CHECK(sandbox.run("readlink repo/.git/hooks/pre-commit") == "/nowhere\n");
}

TEST_CASE("a bare repository and one whose hooks are elsewhere get none") {
  const Sandbox sandbox;
  sandbox.run("git init -q --bare bare.git");
  CHECK_FALSE(Repository::open(sandbox.at("bare.git")).install_pre_commit_hook("/usr/bin/dc"));
  Repository repository = sandbox.unborn();
  sandbox.run("git -C repo config core.hooksPath /elsewhere");
  CHECK_FALSE(Repository::open(sandbox.at("repo")).install_pre_commit_hook("/usr/bin/dc"));
}

TEST_CASE("another index file than git's own is read where it is named") {
  const Sandbox sandbox;
  const Repository repository = sandbox.with_commit();
  sandbox.run(
      "cd repo && GIT_INDEX_FILE=other git read-tree --empty && echo x >x && GIT_INDEX_FILE=other "
      "git add x");
  CHECK(repository.staged().size() == 3);
  const auto other = repository.staged(sandbox.at("repo/other"));
  REQUIRE(other.size() == 1);
  CHECK(other.front().path == "x");
}

}  // namespace
}  // namespace dc::git::test
