#include "git/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/date.h"
#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/intent.h"
#include "git/recovery.h"
#include "git/shared_mode.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_record = std::size_t{64} << 20;
constexpr std::chrono::milliseconds first_pause{2};
constexpr std::chrono::milliseconds longest_pause{50};

Fd open_lock(const std::string& path, const SharedMode& shared) {
  constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  Fd existing(::open(path.c_str(), flags));
  if (existing || errno != ENOENT) {
    if (!existing) fail_at(path, errno);
    return existing;
  }
  Fd made(::open(path.c_str(), flags | O_CREAT | O_EXCL, 0600));
  if (!made && errno == EEXIST) return open_lock(path, shared);
  if (!made) fail_at(path, errno);
  shared.adjust(made.get());
  return made;
}

bool try_lock(int fd, const std::string& path) {
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return true;
  if (errno != EWOULDBLOCK && errno != EINTR) fail_at(path, errno);
  return false;
}

// Somebody may have taken the file away while we waited for it.
bool is_still(int fd, const std::string& path) {
  struct stat ours {};
  struct stat named {};
  return ::fstat(fd, &ours) == 0 && ::stat(path.c_str(), &named) == 0 &&
         ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

std::string content_of(int fd, const std::string& path) {
  if (::lseek(fd, 0, SEEK_SET) != 0) fail_at(path, errno);
  return read_all(fd, path, largest_record);
}

[[noreturn]] void held_by_another(int fd, const std::string& path) {
  const auto record = parse_lock_record(content_of(fd, path));
  if (!record) throw busy(text("error.ledger-locked"), {text("error.git-retry.hint")});
  struct stat info {};
  ::fstat(fd, &info);
  throw busy(text("error.ledger-locked-by", record->holder.host, record->holder.pid,
                  Moment(info.st_mtim.tv_sec, 0).rfc3339()),
             {text("error.git-retry.hint")});
}

Fd wait_for(const std::string& path, const SharedMode& shared, std::chrono::milliseconds timeout) {
  std::chrono::milliseconds waited{0};
  auto step = first_pause;
  while (true) {
    Fd fd = open_lock(path, shared);
    if (try_lock(fd.get(), path)) {
      if (is_still(fd.get(), path)) return fd;
      continue;
    }
    if (waited >= timeout) held_by_another(fd.get(), path);
    pause(std::min(step, timeout - waited));
    waited += step;
    step = std::min(step * 2, longest_pause);
  }
}

}  // namespace

struct WriterLock::Impl {
  Holder holder;
  std::string path;
  Fd fd;
  bool declared = false;

  void replace(const std::string& bytes) {
    if (::ftruncate(fd.get(), 0) != 0 || ::lseek(fd.get(), 0, SEEK_SET) != 0) fail_at(path, errno);
    write_all(fd.get(), bytes, path);
  }
};

WriterLock::WriterLock(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
WriterLock::WriterLock(WriterLock&&) noexcept = default;

WriterLock::~WriterLock() {
  if (impl_ && !impl_->declared) static_cast<void>(::ftruncate(impl_->fd.get(), 0));
}

WriterLock WriterLock::take(Repository& repository, const Holder& holder, Waiting waiting) {
  const std::string path = repository.common_dir() + "dc.lock";
  const auto shared = SharedMode::parse(repository.config("core.sharedRepository"));
  auto impl = std::make_unique<Impl>(Impl{holder, path, wait_for(path, shared, waiting.timeout)});
  const auto record = parse_lock_record(content_of(impl->fd.get(), path));
  if (record && record->intent) finish(repository, *record->intent, holder);
  impl->replace(to_bytes(holder));
  return WriterLock(std::move(impl));
}

void WriterLock::declare(const Intent& intent) {
  impl_->declared = true;
  impl_->replace(to_bytes(impl_->holder, intent));
  flush(impl_->fd.get(), impl_->path);  // in the journal with the reference, which is synced next
}

void WriterLock::clear() {
  impl_->replace(to_bytes(impl_->holder));
  impl_->declared = false;
}

}  // namespace dc::git
