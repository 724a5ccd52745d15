#pragma once
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace dc {

// The world, by its one door: everything a command may know of the machine it runs on. The real one
// stands in environment.cpp; tests make their own.
struct Environment {
  std::vector<std::string> arguments;  // without the program's name
  std::string program;                 // argv[0]
  std::istream* in = nullptr;
  std::ostream* out = nullptr;
  std::ostream* err = nullptr;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool in_is_terminal = false;
  int terminal_width = 80;   // columns
  int terminal_height = 24;  // lines
  int cores = 1;             // that this process may use
  std::string directory;     // where the command was started
  std::function<long long()> unix_seconds;
  std::function<std::optional<std::string>(const std::string&)> variable;
  std::function<std::string()> random_bytes;  // 10 fresh bytes, for a step id
  std::function<std::string()> account;       // the operating system's user name
  std::function<std::string()> host;
  std::function<std::string()> executable;  // absolute path of the running program
  // Which start of the machine this is: tells a dead holder's process from a new one.
  std::function<std::string()> boot;
  long process = 0;
  std::function<int()>
      out_error;  // errno of the first write to `out` that failed; 0 where none did
  // Shows `content` through the shell command `pager` and waits for it; false where it cannot
  // start.
  std::function<bool(const std::string& pager, const std::string& content)> page;
};

Environment real_environment(int argc, char** argv);

}  // namespace dc
