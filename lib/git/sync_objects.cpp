// The one place where objects reach the disk.
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <set>

#include "git/failure.h"
#include "git/files.h"
#include "git/objects.h"

namespace dc::git {
namespace {

constexpr long xfs_magic = 0x58465342;

enum class Syncing { each, batch };

Syncing syncing_of(const std::string& folder) {
  struct statfs info {};
  if (::statfs(folder.c_str(), &info) != 0) return Syncing::each;
  const bool journalled = info.f_type == EXT4_SUPER_MAGIC || info.f_type == xfs_magic;
  return journalled ? Syncing::batch : Syncing::each;
}

void flush(int fd, Syncing syncing, const std::string& path) {
  if (syncing == Syncing::each) return sync(fd, path);
  constexpr unsigned whole =
      SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
  if (::sync_file_range(fd, 0, 0, whole) != 0) sync(fd, path);
}

// A new file's sync commits the journal, and with it all that was done before.
void commit_journal(const std::string& folder) {
  std::string path = folder + "tmp_obj_XXXXXX";
  const Fd fd(::mkostemp(path.data(), O_CLOEXEC));
  if (!fd) fail_at(path, errno);
  const int failure = ::fsync(fd.get()) == 0 ? 0 : errno;
  ::unlink(path.c_str());
  if (failure != 0) fail_at(path, failure);
}

void sync_folders(const std::string& folder, const std::set<std::string>& fan_outs) {
  for (const std::string& fan_out : fan_outs) sync_folder(folder + fan_out);
  sync_folder(folder);
}

}  // namespace

std::string loose_name(const ObjectId& id) {
  return id.substr(0, 2) + "/" + id.substr(2);
}

void sync_objects(const std::string& folder, const std::vector<ObjectId>& ids,
                  const SharedMode& mode) {
  if (ids.empty()) return;
  const Syncing syncing = syncing_of(folder);
  std::set<std::string> fan_outs;
  for (const ObjectId& id : ids) {
    const std::string path = folder + loose_name(id);
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd && errno == ENOENT) continue;
    if (!fd) fail_at(path, errno);
    mode.adjust(fd.get());
    flush(fd.get(), syncing, path);
    fan_outs.insert(id.substr(0, 2));
  }
  if (syncing == Syncing::batch) return commit_journal(folder);
  sync_folders(folder, fan_outs);
}

}  // namespace dc::git
