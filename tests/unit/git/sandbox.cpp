#include "sandbox.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

// libgit2 1.5 leaks what it matches extensions.* with when it opens a repository of format 1.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libpcre2\n";
}

namespace dc::git::test {
namespace {

constexpr const char* pinned =
    "GIT_CONFIG_NOSYSTEM=1 LANG=C LC_ALL=C TZ=UTC GIT_AUTHOR_NAME=oracle "
    "GIT_AUTHOR_EMAIL=oracle@example "
    "GIT_COMMITTER_NAME=oracle GIT_COMMITTER_EMAIL=oracle@example "
    "GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000'";

struct Outcome {
  int status;
  std::string printed;
};

Outcome run_in(const std::string& folder, const std::string& command) {
  const std::string script = folder + "/.script";
  std::ofstream(script) << "cd '" << folder << "' || exit 99\n" << command << "\n";
  const std::string line =
      "env -i PATH=\"$PATH\" HOME='" + folder + "/home' " + pinned + " sh '" + script + "' 2>&1";
  FILE* pipe = ::popen(line.c_str(), "r");
  Outcome outcome{99, {}};
  char buffer[4096];
  for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    outcome.printed.append(buffer, count);
  }
  outcome.status = WEXITSTATUS(::pclose(pipe));
  return outcome;
}

}  // namespace

Sandbox::Sandbox() {
  char name[] = "/tmp/dc-git-XXXXXX";
  folder_ = ::mkdtemp(name);
  std::filesystem::create_directory(at("home"));
  use_config_of("", at("home"));
}

Sandbox::~Sandbox() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string Sandbox::run(const std::string& command) const {
  const Outcome outcome = run_in(folder_, command);
  INFO(command << "\n" << outcome.printed);
  REQUIRE(outcome.status == 0);
  return outcome.printed;
}

int Sandbox::status(const std::string& command) const {
  return run_in(folder_, command).status;
}

Repository Sandbox::unborn() const {
  run("git init -q -b main repo");
  return Repository::open(at("repo"));
}

Repository Sandbox::with_commit() const {
  run("git init -q -b main repo && cd repo && mkdir -p items/00 && echo one > items/00/a.yaml && "
      "echo two > items/00/b.yaml && echo top > top.yaml && git add . && git commit -q -m first");
  return Repository::open(at("repo"));
}

std::string Sandbox::read(const std::string& name) const {
  std::ifstream in(at(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void Sandbox::write(const std::string& name, const std::string& bytes) const {
  std::filesystem::create_directories(std::filesystem::path(at(name)).parent_path());
  std::ofstream(at(name), std::ios::binary) << bytes;
}

bool Sandbox::exists(const std::string& name) const {
  return std::filesystem::exists(std::filesystem::symlink_status(at(name)));
}

Signature someone() {
  return {"张敏", "p-0003@dc.invalid", Moment(1'772'413'924, 480)};
}

Holder myself() {
  return {"here", "this-boot", ::getpid()};
}

ObjectId land(Repository& repository, const std::vector<TreeEdit>& edits, WorkTreeFollows follows) {
  const std::string branch = repository.branch();
  const ObjectId before = repository.tip(branch);
  const ObjectId after = repository.write_commit(before, edits, someone(), someone(), "登记\n");
  repository.move_branch(branch, before, after, "commit: 登记", someone());
  if (follows == WorkTreeFollows::no) return after;
  std::vector<std::string> paths;
  for (const TreeEdit& edit : edits) paths.push_back(edit.path);
  REQUIRE(repository.refresh(before, after, paths).empty());
  return after;
}

}  // namespace dc::git::test
