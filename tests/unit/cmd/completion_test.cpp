#include <doctest/doctest.h>

#include "app/run.h"
#include "support/fake_world.h"

namespace {

std::string script(const std::string& shell) {
  FakeWorld world({"completion", shell});
  REQUIRE(run(world.environment) == 0);
  return world.out.str();
}

}  // namespace

TEST_CASE("each shell's completion knows commands, options and closed lists") {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    CAPTURE(shell);
    const std::string text = script(shell);
    CHECK(text.find(" completion") != std::string::npos);
    CHECK(text.find("--lock-timeout") != std::string::npos);
    CHECK(text.find("auto always never") != std::string::npos);
    CHECK(text.find("exit-codes") != std::string::npos);
  }
}

TEST_CASE("another shell is refused with those there are") {
  FakeWorld world({"completion", "bsh"});
  CHECK(run(world.environment) == 2);
  CHECK(world.err.str() ==
        "dc: unknown value 'bsh' for SHELL\n"
        "hint: did you mean 'bash' or 'zsh'?\n"
        "hint: SHELL is one of 'bash', 'zsh' or 'fish'\n");
}
