#include "git/work_tree.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <set>
#include <utility>

#include "base/error.h"
#include "git/failure.h"
#include "git/names.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_file = std::size_t{512} << 20;
constexpr std::size_t synced_singly = 32;  // more files are synced by file system
constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string_view leaf(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

bool is_blocked(int error_number) {
  return error_number == ENOTDIR || error_number == ELOOP;
}

const FoundFile other{FoundFile::Kind::other, {}, false, {}};

// Syncs the whole file system that holds the folder.
void sync_all(int folder, const std::string& path) {
  if (::syncfs(folder) != 0) fail_at(path, errno);
}

}  // namespace

WorkTree::WorkTree(const Layout& layout)
    : layout_(layout),
      staging_(layout.git_dir + "dc.new/"),
      root_(::open(layout.work_tree.value().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!root_) fail_at(*layout.work_tree, errno);
}

// No descriptor where a folder is missing (ENOENT) or something else stands there (ENOTDIR, ELOOP).
Fd WorkTree::parent(std::string_view path, Parents parents) const {
  check_path(path);
  Fd folder(::fcntl(root_.get(), F_DUPFD_CLOEXEC, 0));
  for (std::size_t slash = path.find('/'); folder && slash != std::string_view::npos;
       slash = path.find('/')) {
    const std::string name(path.substr(0, slash));
    path.remove_prefix(slash + 1);
    Fd next(::openat(folder.get(), name.c_str(), folder_flags));
    if (!next && errno == ENOENT && parents == Parents::made &&
        ::mkdirat(folder.get(), name.c_str(), 0777) == 0) {
      next = Fd(::openat(folder.get(), name.c_str(), folder_flags));
      if (next) layout_.shared.adjust(next.get());
      sync(folder.get(), name);
    }
    folder = std::move(next);
  }
  return folder;
}

FoundFile WorkTree::look(const std::string& path) const {
  const Fd folder = parent(path, Parents::existing);
  if (!folder && errno == ENOENT) return {};
  if (!folder && is_blocked(errno)) return other;
  if (!folder) fail_at(path, errno);
  const Fd file(::openat(folder.get(), std::string(leaf(path)).c_str(),
                         O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file && errno == ENOENT) return {};
  if (!file && (errno == ELOOP || errno == ENXIO)) return other;
  if (!file) fail_at(path, errno);
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) fail_at(path, errno);
  if (!S_ISREG(info.st_mode)) return other;
  const std::string bytes = read_all(file.get(), path, largest_file);
  return {FoundFile::Kind::file, Objects::id_of(ObjectType::blob, bytes),
          (info.st_mode & S_IXUSR) != 0, IndexStat::of(info)};
}

std::optional<struct stat> WorkTree::status(const std::string& path) const {
  const Fd folder = parent(path, Parents::existing);
  struct stat info {};
  if (!folder ||
      ::fstatat(folder.get(), std::string(leaf(path)).c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
    return std::nullopt;
  }
  return info;
}

// Do files and index lie on one file system that orders what happens to it?
bool WorkTree::is_ordered() const {
  struct stat files {};
  struct stat index {};
  return ::fstat(root_.get(), &files) == 0 && ::stat(layout_.git_dir.c_str(), &index) == 0 &&
         files.st_dev == index.st_dev && orders_changes(root_.get());
}

void WorkTree::stage(const std::string& path, const FoundFile& now, std::string_view bytes,
                     unsigned mode) {
  if (!std::exchange(has_staging_, true)) make_unsynced(staging_, layout_.shared);
  const std::string staged = staging_ + std::to_string(steps_.size());
  if (::unlink(staged.c_str()) != 0 && errno != ENOENT) fail_at(staged, errno);
  const Fd file(
      ::open(staged.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0777));
  if (!file) fail_at(staged, errno);
  steps_.push_back({path, staged, now});
  layout_.shared.adjust(file.get());
  write_all(file.get(), bytes, staged);
}

void WorkTree::stage_removal(const std::string& path, const FoundFile& now) {
  steps_.push_back({path, {}, now});
}

bool WorkTree::is_as_found(const Step& step) const {
  const auto info = status(step.path);
  if (!info || step.now.kind == FoundFile::Kind::absent)
    return !info && step.now.kind == FoundFile::Kind::absent;
  return IndexStat::of(*info) == step.now.stat;
}

void WorkTree::sync_staged() {
  if (steps_.size() > synced_singly) return sync_all(root_.get(), *layout_.work_tree);
  for (const Step& step : steps_) {
    if (step.staged.empty()) continue;
    const Fd file(::open(step.staged.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) fail_at(step.staged, errno);
    flush(file.get(), step.staged);
  }
}

// Across file systems the bytes are copied to a neighbour first.
void WorkTree::move(const Step& step, int folder) {
  const std::string name(leaf(step.path));
  if (::renameat(AT_FDCWD, step.staged.c_str(), folder, name.c_str()) == 0) return;
  if (errno != EXDEV) fail_at(step.path, errno);
  const std::string beside = ".dc.new";
  const std::string bytes = read_file(step.staged, largest_file).value();
  struct stat info {};
  if (::stat(step.staged.c_str(), &info) != 0) fail_at(step.staged, errno);
  ::unlinkat(folder, beside.c_str(), 0);
  const Fd file(::openat(folder, beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!file) fail_at(step.path, errno);
  write_all(file.get(), bytes, step.path);
  if (::fchmod(file.get(), info.st_mode & 0777) != 0) fail_at(step.path, errno);
  sync(file.get(), step.path);
  if (::renameat(folder, beside.c_str(), folder, name.c_str()) != 0) fail_at(step.path, errno);
}

void WorkTree::remove(const Step& step) {
  const Fd folder = parent(step.path, Parents::existing);
  if (!folder) return;
  if (::unlinkat(folder.get(), std::string(leaf(step.path)).c_str(), 0) != 0 && errno != ENOENT) {
    fail_at(step.path, errno);
  }
  sync(folder.get(), step.path);
  remove_empty_folders(folder_of(step.path));
}

void WorkTree::remove_empty_folders(std::string_view folder) {
  for (; !folder.empty(); folder = folder_of(folder)) {
    const Fd above = parent(folder, Parents::existing);
    if (!above || ::unlinkat(above.get(), std::string(leaf(folder)).c_str(), AT_REMOVEDIR) != 0)
      return;
    sync(above.get(), std::string(folder));
  }
}

void WorkTree::place(const Step& step) {
  if (step.staged.empty()) return remove(step);
  const Fd folder = parent(step.path, Parents::made);
  if (!folder) fail_at(step.path, errno);
  move(step, folder.get());
}

void WorkTree::sync_touched() {
  if (is_ordered()) return;  // before the index, which is synced next
  if (steps_.size() > synced_singly) return sync_all(root_.get(), *layout_.work_tree);
  std::set<std::string_view> folders;
  for (const Step& step : steps_) {
    if (step.staged.empty() || !folders.insert(folder_of(step.path)).second) continue;
    const Fd folder = parent(step.path, Parents::existing);
    if (folder) sync(folder.get(), step.path);
  }
}

std::vector<std::string> WorkTree::put_in_place() {
  std::vector<std::string> left;
  if (steps_.empty()) return left;
  sync_staged();
  for (const Step& step : steps_) {
    if (is_as_found(step)) {
      place(step);
    } else {
      left.push_back(step.path);
    }
    if (!step.staged.empty()) ::unlink(step.staged.c_str());
  }
  sync_touched();
  steps_.clear();
  if (std::exchange(has_staging_, false)) ::rmdir(staging_.c_str());
  return left;
}

}  // namespace dc::git
