#include "app/pager.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace dc {
namespace {

constexpr int exit_not_started = 127;

[[noreturn]] void become_pager(const char* pager, int input, const std::vector<char*>& variables) {
  ::signal(SIGPIPE, SIG_DFL);
  ::dup2(input, STDIN_FILENO);
  for (char* variable : variables) ::putenv(variable);
  ::execl("/bin/sh", "sh", "-c", pager, static_cast<char*>(nullptr));
  ::_exit(exit_not_started);
}

void write_all(int descriptor, const std::string& content) {
  std::size_t at = 0;
  while (at < content.size()) {
    const ssize_t written = ::write(descriptor, content.data() + at, content.size() - at);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) at += static_cast<std::size_t>(written);
  }
}

}  // namespace

bool run_pager(const std::string& pager, const std::string& content,
               const std::vector<std::string>& variables) {
  int ends[2];
  if (::pipe(ends) != 0) return false;
  std::vector<std::string> owned = variables;
  std::vector<char*> pointers;
  for (std::string& variable : owned) pointers.push_back(variable.data());
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[1]);
    become_pager(pager.c_str(), ends[0], pointers);
  }
  ::close(ends[0]);
  if (child > 0) write_all(ends[1], content);
  ::close(ends[1]);
  int status = 0;
  while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) == exit_not_started);
}

}  // namespace dc
