#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "git/failure.h"
#include "git/files.h"
#include "git/reference.h"

namespace dc::git {
namespace {

// One line: runs of white space become one space, as git copies a log message.
std::string one_line(std::string_view message) {
  std::string line;
  for (const char c : message) {
    const bool space = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
    if (!space) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string bytes_of(const LogLine& line) {
  const std::string none(40, '0');
  const std::string message = one_line(line.message);
  return (line.before.empty() ? none : line.before) + " " + line.after + " " + line.who +
         (message.empty() ? "" : "\t" + message) + "\n";
}

Fd open_log(const std::string& folder, const std::string& name, ReferenceLogs logs,
            const SharedMode& shared) {
  const int flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW;
  const std::string path = folder + name;
  Fd existing(::open(path.c_str(), flags));
  if (existing || logs != ReferenceLogs::branches) return existing;
  make_folders(folder, folder_of(name), shared);
  Fd made(::open(path.c_str(), flags | O_CREAT, 0666));
  if (!made) fail_at(path, errno);
  shared.adjust(made.get());
  return made;
}

void append(const std::string& folder, const std::string& name, ReferenceLogs logs,
            const SharedMode& shared, const std::string& bytes) {
  const Fd log = open_log(folder, name, logs, shared);
  if (!log) return;
  struct stat before {};
  if (::fstat(log.get(), &before) != 0) fail_at(folder + name, errno);
  try {
    write_all(log.get(), bytes, folder + name);
  } catch (...) {
    static_cast<void>(::ftruncate(log.get(), before.st_size));
    throw;
  }
}

}  // namespace

void append_logs(const Layout& layout, ReferenceLogs logs, const std::string& branch,
                 const LogLine& line) {
  const std::string bytes = bytes_of(line);
  append(layout.common_dir, "logs/" + branch, logs, layout.shared, bytes);
  if (head_branch(layout.git_dir) == branch)
    append(layout.git_dir, "logs/HEAD", logs, layout.shared, bytes);
}

}  // namespace dc::git
