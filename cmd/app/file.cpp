#include "app/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/error.h"

namespace dc {
namespace {

constexpr mode_t new_file_mode = 0666;  // less the umask

Error cannot_write(const std::string& path) {
  return file_error(text("error.write-file", path, system_words(errno)));
}

class Descriptor {
 public:
  // `named`: what an error calls it.
  Descriptor(const std::string& path, int flags, std::string named)
      : path_(std::move(named)), number_(::open(path.c_str(), flags | O_CLOEXEC, new_file_mode)) {
    if (number_ < 0) throw cannot_write(path_);
  }
  Descriptor(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  void write(const std::string& content) {
    std::size_t at = 0;
    while (at < content.size()) {
      const ssize_t written = ::write(number_, content.data() + at, content.size() - at);
      if (written < 0 && errno != EINTR) throw cannot_write(path_);
      if (written > 0) at += static_cast<std::size_t>(written);
    }
  }
  void keep_mode(mode_t mode) {
    if (::fchmod(number_, mode & 07777) != 0) throw cannot_write(path_);
  }
  void sync_and_close() {
    if (::fsync(number_) != 0 || ::close(std::exchange(number_, -1)) != 0)
      throw cannot_write(path_);
  }

 private:
  std::string path_;
  int number_;
};

// A temporary file that is gone unless it was renamed.
class Temporary {
 public:
  explicit Temporary(std::string path) : path_(std::move(path)) {}
  Temporary(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  void rename_to(const std::string& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) throw cannot_write(target);
    path_.clear();
  }

 private:
  std::string path_;
};

void replace_file(const std::string& path, const std::string& content, long process,
                  const struct stat* existing) {
  const std::string name = path + ".dc-" + std::to_string(process);
  ::unlink(name.c_str());
  Descriptor file(name, O_WRONLY | O_CREAT | O_EXCL, path);
  Temporary temporary(name);
  if (existing != nullptr) file.keep_mode(existing->st_mode);
  file.write(content);
  file.sync_and_close();
  temporary.rename_to(path);
}

}  // namespace

void write_file(const std::string& path, const std::string& content, long process) {
  struct stat existing {};
  const bool exists = ::stat(path.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode)) {
    Descriptor(path, O_WRONLY, path).write(content);
    return;
  }
  std::error_code failure;
  const std::filesystem::path followed = std::filesystem::weakly_canonical(path, failure);
  replace_file(failure ? path : followed.string(), content, process, exists ? &existing : nullptr);
}

Text system_words(int error) {
  switch (error) {
    case ENOSPC:
      return text("system.no-space");
    case EDQUOT:
      return text("system.quota");
    case EACCES:
    case EPERM:
      return text("system.no-permission");
    case EROFS:
      return text("system.read-only");
    case ENOENT:
      return text("system.no-such-file");
    case ENOTDIR:
      return text("system.not-a-folder");
    case EISDIR:
      return text("system.is-a-folder");
    case EBADF:
      return text("system.closed");
    case EIO:
      return text("system.input-output");
    default:
      return verbatim(std::generic_category().message(error));
  }
}

}  // namespace dc
