#pragma once
#include <string>
#include <vector>

#include "git/lock.h"
#include "git/repository.h"

namespace dc::git::test {

// A temporary folder with a HOME of its own. The real git runs in it, pinned, as the oracle.
class Sandbox {
 public:
  Sandbox();
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // A path below the sandbox.
  std::string at(const std::string& name) const { return folder_ + "/" + name; }
  // Runs `command` in the sandbox; its exit status must be 0. Returns what it printed, both
  // streams.
  std::string run(const std::string& command) const;
  // The exit status alone.
  int status(const std::string& command) const;
  // "git …" in the folder `repo`.
  std::string git(const std::string& words) const { return run("git -C repo " + words); }
  // `git init` of the folder `repo`, with one commit by git where asked for.
  Repository unborn() const;
  Repository with_commit() const;

  std::string read(const std::string& name) const;
  void write(const std::string& name, const std::string& bytes) const;
  bool exists(const std::string& name) const;

 private:
  std::string folder_;
};

Signature someone();
Holder myself();

enum class WorkTreeFollows { yes, no };

// What a writer does, without lock: commit, move, refresh. Returns the commit.
ObjectId land(Repository& repository, const std::vector<TreeEdit>& edits,
              WorkTreeFollows follows = WorkTreeFollows::yes);

// The id of the catalogue sentence with which `act` fails, or "" where it does not.
template <typename Act>
std::string complaint(const Act& act);

}  // namespace dc::git::test

#include "base/error.h"

template <typename Act>
std::string dc::git::test::complaint(const Act& act) {
  try {
    act();
  } catch (const Error& error) {
    return error.message.id;
  }
  return "";
}
