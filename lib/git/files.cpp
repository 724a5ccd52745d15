#include "git/files.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/error.h"
#include "git/failure.h"

namespace dc::git {

Fd::~Fd() {
  if (fd_ >= 0) ::close(fd_);
}

std::string read_all(int fd, const std::string& path, std::size_t most) {
  struct stat info {};
  if (::fstat(fd, &info) != 0) fail_at(path, errno);
  if (!S_ISREG(info.st_mode)) throw file_error(text("error.git-not-a-file", path));
  if (static_cast<std::size_t>(info.st_size) > most)
    throw file_error(text("error.git-too-large", path));
  std::string bytes(static_cast<std::size_t>(info.st_size) + 1, '\0');
  std::size_t length = 0;
  while (true) {
    const ssize_t count = ::read(fd, bytes.data() + length, bytes.size() - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_at(path, errno);
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
    if (length > most) throw file_error(text("error.git-too-large", path));
    if (length == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(length);
  return bytes;
}

std::optional<std::string> read_file(const std::string& path, std::size_t most) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd && (errno == ENOENT || errno == ENOTDIR)) return std::nullopt;
  if (!fd) fail_at(path, errno);
  return read_all(fd.get(), path, most);
}

void write_all(int fd, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_at(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void sync(int fd, const std::string& path) {
  if (::fsync(fd) != 0 && errno != EINVAL) fail_at(path, errno);
}

bool orders_changes(int fd) {
  constexpr long xfs_magic = 0x58465342;
  struct statfs info {};
  return ::fstatfs(fd, &info) == 0 && (info.f_type == EXT4_SUPER_MAGIC || info.f_type == xfs_magic);
}

void flush(int fd, const std::string& path) {
  constexpr unsigned whole =
      SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
  if (!orders_changes(fd) || ::sync_file_range(fd, 0, 0, whole) != 0) sync(fd, path);
}

void sync_folder(const std::string& path) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) fail_at(path, errno);
  sync(fd.get(), path);
}

void make_unsynced(const std::string& path, const SharedMode& mode) {
  if (::mkdir(path.c_str(), 0777) != 0) {
    if (errno == EEXIST) return;
    fail_at(path, errno);
  }
  const Fd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd) mode.adjust(fd.get());
}

namespace {

void make_folder(const std::string& path, const SharedMode& mode) {
  if (::access(path.c_str(), F_OK) == 0) return;
  make_unsynced(path, mode);
  sync_folder(path + "/..");
}

}  // namespace

void make_folders(const std::string& base, std::string_view relative, const SharedMode& mode) {
  if (relative.empty()) return;
  make_folders(base, folder_of(relative), mode);
  make_folder(base + std::string(relative), mode);
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

void pause(std::chrono::milliseconds length) {
  ::poll(nullptr, 0, static_cast<int>(length.count()));
}

bool is_gone_within(std::chrono::milliseconds patience, const std::string& path) {
  constexpr std::chrono::milliseconds step{10};
  for (auto waited = step; ::access(path.c_str(), F_OK) == 0; waited += step) {
    if (waited > patience) return false;
    pause(step);
  }
  return true;
}

LockFile::LockFile(std::string target, Fd fd) : target_(std::move(target)), fd_(std::move(fd)) {}

LockFile::LockFile(LockFile&& other) noexcept
    : target_(std::move(other.target_)),
      fd_(std::move(other.fd_)),
      held_(std::exchange(other.held_, false)) {}

LockFile::~LockFile() {
  if (held_) ::unlink(path().c_str());
}

std::optional<LockFile> LockFile::try_take(const std::string& target, const SharedMode& mode) {
  const std::string path = target + ".lock";
  Fd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!fd && errno == EEXIST) return std::nullopt;
  if (!fd) fail_at(path, errno);
  mode.adjust(fd.get());
  return LockFile(target, std::move(fd));
}

std::optional<LockFile> LockFile::take_within(std::chrono::milliseconds patience,
                                              const std::string& target, const SharedMode& mode) {
  constexpr std::chrono::milliseconds step{10};
  for (auto waited = step;; waited += step) {
    auto lock = try_take(target, mode);
    if (lock || waited > patience) return lock;
    pause(step);
  }
}

void LockFile::write(std::string_view bytes) {
  write_all(fd_.get(), bytes, path());
}

void LockFile::replace_target() {
  sync(fd_.get(), path());
  if (std::rename(path().c_str(), target_.c_str()) != 0) fail_at(target_, errno);
  held_ = false;
  sync_folder(std::string(folder_of(target_)));
}

}  // namespace dc::git
