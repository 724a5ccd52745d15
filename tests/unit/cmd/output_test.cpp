#include "app/output.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/file.h"
#include "base/error.h"
#include "support/fake_world.h"

namespace fs = std::filesystem;
using dc::CommandEntry;
using dc::Invocation;
using dc::Output;

namespace {

const CommandEntry a_view = {"list", "", nullptr, CommandEntry::Kind::view, ""};
const CommandEntry a_writer = {"assign", "", nullptr, CommandEntry::Kind::writer, ""};

struct Folder {
  fs::path path = fs::temp_directory_path() / "dc-output-test";
  Folder() { fs::remove_all(path), fs::create_directory(path); }
  ~Folder() { fs::remove_all(path); }
  std::size_t entries() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), {}));
  }
};

std::string content_of(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

Invocation invocation_of(const CommandEntry& entry, const std::string& file = "") {
  Invocation invocation;
  invocation.entry = &entry;
  invocation.globals.output_file = file;
  return invocation;
}

FakeWorld& on_terminal(FakeWorld& world) {
  world.environment.out_is_terminal = true;
  world.environment.terminal_height = 3;
  return world;
}

}  // namespace

TEST_CASE("an answer goes straight to stdout") {
  FakeWorld world;
  Output output(world.environment, invocation_of(a_view));
  *output.environment().out << "a\n";
  CHECK(world.out.str() == "a\n");
  output.finish();
  CHECK(world.out.str() == "a\n");
}

TEST_CASE("an answer longer than the terminal goes through the pager") {
  FakeWorld world;
  world.variables = {{"PAGER", "more"}, {"DC_PAGER", "less"}};
  Output output(on_terminal(world).environment, invocation_of(a_view));
  *output.environment().out << "1\n2\n3\n";
  output.finish();
  CHECK(world.paged == std::vector<std::string>{"less: 1\n2\n3\n"});
  CHECK(world.out.str().empty());
}

TEST_CASE("no pager for a short answer, a writer, a pipe, an empty variable, or cat") {
  const auto paged = [](FakeWorld& world, const CommandEntry& entry, const char* answer) {
    Output output(world.environment, invocation_of(entry));
    *output.environment().out << answer;
    output.finish();
    CHECK(world.out.str() == answer);
    return !world.paged.empty();
  };
  FakeWorld brief, writer, pipe, empty, cat;
  for (FakeWorld* world : {&brief, &writer, &pipe}) world->variables = {{"PAGER", "less"}};
  empty.variables = {{"PAGER", "less"}, {"DC_PAGER", ""}};
  cat.variables = {{"DC_PAGER", "cat"}};
  CHECK_FALSE(paged(on_terminal(brief), a_view, "1\n2\n"));
  CHECK_FALSE(paged(on_terminal(writer), a_writer, "1\n2\n3\n"));
  CHECK_FALSE(paged(pipe, a_view, "1\n2\n3\n"));
  CHECK_FALSE(paged(on_terminal(empty), a_view, "1\n2\n3\n"));
  CHECK_FALSE(paged(on_terminal(cat), a_view, "1\n2\n3\n"));
}

TEST_CASE("what was answered before a failure is shown, not paged") {
  FakeWorld world;
  world.variables = {{"PAGER", "less"}};
  {
    Output output(on_terminal(world).environment, invocation_of(a_view));
    *output.environment().out << "1\n2\n3\n";
  }
  CHECK(world.out.str() == "1\n2\n3\n");
  CHECK(world.paged.empty());
}

TEST_CASE("an output file appears whole, beside where the command was started") {
  Folder folder;
  FakeWorld world;
  world.environment.directory = folder.path.string();
  Output output(world.environment, invocation_of(a_view, "late.md"));
  *output.environment().out << "a\n";
  CHECK(folder.entries() == 0);
  output.finish();
  CHECK(content_of(folder.path / "late.md") == "a\n");
  CHECK(folder.entries() == 1);
  CHECK(world.out.str().empty());
}

TEST_CASE("a command that fails leaves the old output file") {
  Folder folder;
  FakeWorld world;
  std::ofstream(folder.path / "late.md") << "old\n";
  {
    Output output(world.environment, invocation_of(a_view, (folder.path / "late.md").string()));
    *output.environment().out << "half";
  }
  CHECK(content_of(folder.path / "late.md") == "old\n");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a file that is replaced keeps its mode, a link its target") {
  Folder folder;
  const fs::path target = folder.path / "target";
  std::ofstream(target) << "old";
  fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("target", folder.path / "link");
  dc::write_file((folder.path / "link").string(), "new", 1);
  CHECK(content_of(target) == "new");
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK((fs::status(target).permissions() & fs::perms::all) ==
        (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("what is no regular file is written to directly") {
  dc::write_file("/dev/null", "x", 1);
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a file that cannot be written is exit 8 and named") {
  Folder folder;
  const std::string path = (folder.path / "none" / "late.md").string();
  try {
    dc::write_file(path, "x", 1);
    FAIL("written");
  } catch (const dc::Error& error) {
    CHECK(error.kind == dc::ErrorKind::files);
    CHECK(say(error.message, dc::Language::en) ==
          "cannot write '" + path + "': no such file or folder");
  }
  CHECK_THROWS_AS(dc::write_file(folder.path.string(), "x", 1), dc::Error);
  CHECK(folder.entries() == 0);
}

TEST_CASE("an answer that is told again goes out once") {
  FakeWorld world;
  Output output(world.environment, invocation_of(a_view));
  *output.environment().out << "one\ntw";
  output.begin_again();
  *output.environment().out << "one\n";
  output.begin_again();
  *output.environment().out << "one\ntwo\nthree\n";
  output.finish();
  CHECK(world.out.str() == "one\ntwo\nthree\n");
}

TEST_CASE("what was gathered for a file is told again from nothing") {
  Folder folder;
  const std::string path = folder.path / "list.tsv";
  FakeWorld world;
  Output output(world.environment, invocation_of(a_view, path));
  *output.environment().out << "one\n";
  output.begin_again();
  *output.environment().out << "two\n";
  output.finish();
  CHECK(content_of(path) == "two\n");
}
