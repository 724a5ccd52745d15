#include "app/environment.h"

#include <fcntl.h>
#include <pwd.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>

#include "app/descriptor_buffer.h"
#include "app/pager.h"
#include "base/error.h"

namespace dc {
namespace {

constexpr std::size_t step_id_bytes = 10;
constexpr std::size_t most_of_system_file = 4096;

// A standard stream that the caller closed would give its number to the next file opened, a record
// perhaps: hold the place by a descriptor on which reading, or writing, fails.
void hold_standard_descriptors() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    const int held = ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    if (held != descriptor && held >= 0) ::close(held);
  }
}

std::optional<std::string> variable(const std::string& name) {
  const char* value = ::getenv(name.c_str());
  if (value == nullptr) return {};
  return value;
}

std::string random_bytes() {
  std::string bytes(step_id_bytes, '\0');
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw bug("no random bytes");
  return bytes;
}

// A small file of the system's, "" where there is none: a stream would bring a locale with it.
std::string system_file(const char* path) {
  std::string bytes;
  const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return bytes;
  bytes.resize(most_of_system_file);
  const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  ::close(descriptor);
  return bytes;
}

// The name before ":x:UID:" in the local list of accounts; asking every source that the system has
// for them takes longer than most questions.
std::string local_account(const std::string& uid) {
  const std::string accounts = system_file("/etc/passwd");
  for (std::size_t at = 0, end = 0; (end = accounts.find('\n', at)) != std::string::npos;
       at = end + 1) {
    const std::string line = accounts.substr(at, end - at);
    const std::size_t name = line.find(':');
    const std::size_t password = line.find(':', name + 1);
    if (name != std::string::npos && password != std::string::npos &&
        line.compare(password + 1, uid.size() + 1, uid + ":") == 0)
      return line.substr(0, name);
  }
  return {};
}

std::string account() {
  const std::string uid = std::to_string(::geteuid());
  std::string name = local_account(uid);
  if (!name.empty()) return name;
  const passwd* entry = ::getpwuid(::geteuid());
  return entry == nullptr ? uid : entry->pw_name;
}

std::string host() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 ? name : "";
}

std::string executable() {
  std::error_code unknown;
  return std::filesystem::read_symlink("/proc/self/exe", unknown).string();
}

std::string boot() {
  const std::string id = system_file("/proc/sys/kernel/random/boot_id");
  return id.substr(0, id.find('\n'));
}

void measure_terminal(Environment& environment) {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 &&
      ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0)
    return;
  if (size.ws_col > 0) environment.terminal_width = size.ws_col;
  if (size.ws_row > 0) environment.terminal_height = size.ws_row;
}

int cores() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  return ::sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
}

// git's own defaults: quit if it fits, keep colours, no clearing of the screen.
bool page(const std::string& pager, const std::string& content) {
  std::vector<std::string> variables;
  if (!variable("LESS")) variables.emplace_back("LESS=FRX");
  if (!variable("LV")) variables.emplace_back("LV=-c");
  return run_pager(pager, content, variables);
}

}  // namespace

Environment real_environment(int argc, char** argv) {
  hold_standard_descriptors();
  ::signal(SIGPIPE, SIG_IGN);
  static DescriptorBuffer out_buffer(STDOUT_FILENO);
  static std::ostream out(&out_buffer);
  std::error_code unknown;
  Environment environment;
  environment.program = argc > 0 ? argv[0] : "dc";
  for (int i = 1; i < argc; ++i) environment.arguments.emplace_back(argv[i]);
  environment.in = &std::cin;
  environment.out = &out;
  environment.err = &std::cerr;
  environment.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  environment.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  environment.in_is_terminal = ::isatty(STDIN_FILENO) == 1;
  measure_terminal(environment);
  environment.cores = cores();
  environment.directory = std::filesystem::current_path(unknown).string();
  environment.unix_seconds = [] { return static_cast<long long>(::time(nullptr)); };
  environment.variable = variable;
  environment.random_bytes = random_bytes;
  environment.account = account;
  environment.host = host;
  environment.boot = boot;
  environment.executable = executable;
  environment.process = ::getpid();
  environment.out_error = [] { return out_buffer.error(); };
  environment.page = page;
  return environment;
}

}  // namespace dc
