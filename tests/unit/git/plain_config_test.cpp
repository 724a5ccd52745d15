#include "git/plain_config.h"

#include <doctest/doctest.h>

#include "unit/git/sandbox.h"

namespace dc::git::test {
namespace {

using State = PlainConfig::Setting::State;

// As git itself reads the setting; "?" where it refuses the file or has no such setting.
std::string by_git(const Sandbox& box, const std::string& text, const std::string& name) {
  box.write("some", text);
  const std::string value = box.run("git config -f some --get " + name + " || echo '?'");
  return value.substr(0, value.find('\n'));
}

}  // namespace

TEST_CASE("a plain value is what git reads") {
  Sandbox box;
  for (const char* text :
       {"[user]\n\tname = 张敏\n", "[User]\nNAME=a b  \n", "[user]\n name = a\n name = b\n",
        "# x\n[core]\n\tbare = false\n[user]\n\tname = x\n; y\n", "[user]\nname =\n",
        "[user \"name\"]\n\tname = sub\n[user]\n\tname = whole\n", "[user]\n\tname = a=b"}) {
    PlainConfig config;
    REQUIRE_MESSAGE(config.take(text), text);
    const auto setting = config.find("user.name");
    CHECK(setting.state == State::plain);
    CHECK_MESSAGE(setting.value == by_git(box, text, "user.name"), text);
  }
}

TEST_CASE("a value that takes more to read is left to libgit2") {
  for (const char* text : {"[user]\nname = \"a\"\n", "[user]\nname = a # b\n",
                           "[user]\nname = a;b\n", "[user]\nname = a\\tb\n", "[user]\nname\n"}) {
    PlainConfig config;
    REQUIRE_MESSAGE(config.take(text), text);
    CHECK_MESSAGE(config.find("user.name").state == State::doubtful, text);
  }
}

TEST_CASE("a file that takes more to read is left to libgit2") {
  for (const char* text :
       {"[include]\npath = x\n", "[includeIf \"gitdir:x\"]\npath = x\n", "[user]\nname = a\\\nb\n",
        "name = a\n", "[user] name = a\n", "[us er]\nname = a\n", "[a \"b\\\"c\"]\nname = a\n",
        "[user]\nna_me = a\n", "[user]\nname = a\r\n", "\xef\xbb\xbf[user]\nname = a\n"})
    CHECK_MESSAGE(!PlainConfig().take(text), text);
}

TEST_CASE("the repository's settings stand over the user's, and a subsection's apart") {
  Sandbox box;
  auto repository = box.with_commit();
  box.write("home/.gitconfig", "[user]\n\tname = 甲\n\temail = a@b\n[gc]\n\tauto = 7\n");
  box.git("config user.name 乙");
  box.git("config user.x.email c@d");
  const auto config = PlainConfig::read(box.at("repo/.git/"));
  REQUIRE(config);
  CHECK(config->find("user.name").value == "乙");
  CHECK(config->find("user.email").value == "a@b");
  CHECK(config->find("gc.auto").value == "7");
  CHECK(config->find("gc.none").state == State::unset);
}

TEST_CASE("what was set is read at once") {
  Sandbox box;
  auto repository = box.with_commit();
  CHECK_FALSE(repository.config("user.name"));
  repository.set_config("user.name", "丙");
  CHECK(repository.config("user.name") == "丙");
}

}  // namespace dc::git::test
