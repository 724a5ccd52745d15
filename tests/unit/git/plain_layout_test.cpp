#include "git/plain_layout.h"

#include <doctest/doctest.h>

#include "unit/git/sandbox.h"

namespace dc::git::test {

TEST_CASE("a plain repository is known without libgit2, from any folder in it") {
  Sandbox box;
  box.run("git init -q repo");
  box.run("mkdir repo/items");
  const auto layout = plain_layout(box.at("repo/items"));
  REQUIRE(layout);
  CHECK(layout->git_dir == box.at("repo/.git/"));
  CHECK(layout->work_tree == box.at("repo/"));
  CHECK_FALSE(plain_layout(box.at("nowhere")));
}

TEST_CASE("a repository whose configuration moves anything is left to libgit2") {
  for (const char* setting : {"core.worktree /", "core.bare true", "core.repositoryFormatVersion 1",
                              "include.path x", "extensions.worktreeConfig true"}) {
    Sandbox box;
    box.run("git init -q repo");
    box.git(std::string("config ") + setting);
    CHECK_MESSAGE(!plain_layout(box.at("repo")), setting);
  }
}

TEST_CASE("bare and linked repositories are left to libgit2") {
  Sandbox box;
  box.run("git init -q --bare bare");
  CHECK_FALSE(plain_layout(box.at("bare")));
  box.run("git init -q repo");
  box.git("-c user.name=a -c user.email=a@b commit -q --allow-empty -m x");
  box.git("worktree add -q ../linked");
  CHECK_FALSE(plain_layout(box.at("linked")));
}

}  // namespace dc::git::test
