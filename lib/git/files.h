#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "git/shared_mode.h"

namespace dc::git {

// A file descriptor, closed at the end.
class Fd {
 public:
  Fd() = default;
  explicit Fd(int fd) : fd_(fd) {}
  Fd(Fd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Fd& operator=(Fd&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Fd();

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

// All functions throw Error{files} naming the path, unless they say otherwise.

// A regular file's bytes; nothing where there is no file. More than `most` bytes is an error.
std::optional<std::string> read_file(const std::string& path, std::size_t most);
std::string read_all(int fd, const std::string& path, std::size_t most);
void write_all(int fd, std::string_view bytes, const std::string& path);
void sync(int fd, const std::string& path);
void sync_folder(const std::string& path);
// Where the file system's journal orders what happens to it (ext4, xfs), one sync brings to disk
// all that was done before: what was only flushed, too.
bool orders_changes(int fd);
// The bytes reach the disk now, the rest of the file with the next sync() on an ordering file
// system; elsewhere the same as sync().
void flush(int fd, const std::string& path);

// Makes the folders of `relative` below `base` (which ends with /), synced, modes as `mode` says.
void make_folders(const std::string& base, std::string_view relative, const SharedMode& mode);
// Makes a folder where there is none; whoever puts something there syncs what has to last.
void make_unsynced(const std::string& path, const SharedMode& mode);
// "a/b" of "a/b/c", "" of "c".
std::string_view folder_of(std::string_view path);

void pause(std::chrono::milliseconds length);
// Is there nothing at `path`, or nothing any more before `patience` is at its end?
bool is_gone_within(std::chrono::milliseconds patience, const std::string& path);

// A file made exclusively beside the one it will replace, as git does it; removed at the end
// unless it took that one's place.
class LockFile {
 public:
  // Nothing where another holds it.
  static std::optional<LockFile> try_take(const std::string& target, const SharedMode& mode);
  static std::optional<LockFile> take_within(std::chrono::milliseconds patience,
                                             const std::string& target, const SharedMode& mode);
  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&&) = delete;
  ~LockFile();

  void write(std::string_view bytes);
  // Syncs what was written and puts it in the target's place; the folder is synced too.
  void replace_target();

 private:
  LockFile(std::string target, Fd fd);
  std::string path() const { return target_ + ".lock"; }

  std::string target_;
  Fd fd_;
  bool held_ = true;
};

}  // namespace dc::git
