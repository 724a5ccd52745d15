#include "app/run.h"

#include <doctest/doctest.h>

#include <cerrno>

#include "support/fake_world.h"

TEST_CASE("an answer goes to stdout, and nothing to stderr") {
  FakeWorld world({"--version"});
  CHECK(run(world.environment) == 0);
  CHECK(world.out.str() == "dc 0.1.0\n");
  CHECK(world.err.str().empty());
}

TEST_CASE("a wrong line is told on stderr and is exit 2") {
  FakeWorld world({"handoevr", "bash"});
  CHECK(run(world.environment) == 2);
  CHECK(world.out.str().empty());
  CHECK(world.err.str() == "dc: unknown command 'handoevr'\nhint: did you mean 'handover'?\n");
}

TEST_CASE("a wrong line is told in Chinese where that is asked for") {
  FakeWorld world({"--lang", "zh", "handoevr"});
  CHECK(run(world.environment) == 2);
  CHECK(world.err.str() == "dc: 没有命令 'handoevr'\nhint: 您是否想用 'handover'？\n");
}

TEST_CASE("with --json a wrong line is one object") {
  FakeWorld world({"handoevr", "--json"});
  CHECK(run(world.environment) == 2);
  CHECK(world.err.str().starts_with(
      R"({"error":{"kind":"usage","rule":null,"message":"unknown command)"));
}

TEST_CASE("no words at all: the help, but no success for a script") {
  FakeWorld world;
  CHECK(run(world.environment) == 2);
  CHECK(world.out.str().empty());
  CHECK(world.err.str().find("usage: dc COMMAND") != std::string::npos);
}

TEST_CASE("called as ducha, the help says ducha") {
  FakeWorld world({"--help"});
  world.environment.program = "/usr/local/bin/ducha";
  CHECK(run(world.environment) == 0);
  CHECK(world.out.str().find("usage: ducha COMMAND") != std::string::npos);
}

TEST_CASE("a reader that went away ends it quietly") {
  FakeWorld world({"--version"});
  world.out.setstate(std::ios::badbit);
  world.environment.out_error = [] { return EPIPE; };
  CHECK(run(world.environment) == 0);
  CHECK(world.err.str().empty());
}

TEST_CASE("a full disk under stdout is exit 8") {
  FakeWorld world({"--version"});
  world.out.setstate(std::ios::badbit);
  world.environment.out_error = [] { return ENOSPC; };
  CHECK(run(world.environment) == 8);
  CHECK(world.err.str() == "dc: cannot write the answer: no space left on the disk\n");
}

TEST_CASE("what nobody foresaw is a bug, exit 70") {
  FakeWorld world({"--version"});
  world.out.exceptions(std::ios::failbit | std::ios::badbit);
  CHECK_THROWS(world.out.setstate(std::ios::badbit));
  CHECK(run(world.environment) == 70);
  CHECK(world.err.str().starts_with("dc: internal error: "));
}
