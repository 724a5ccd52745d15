// The one place where objects reach the disk.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <set>

#include "git/failure.h"
#include "git/files.h"
#include "git/objects.h"

namespace dc::git {
namespace {

enum class Syncing { each, with_the_reference };

// Both lie on one file system that orders what happens to it: syncing the reference's lock file
// brings the objects to disk first.
Syncing syncing_of(const std::string& folder) {
  const Fd objects(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  struct stat here {};
  struct stat references {};
  const bool one = objects && ::fstat(objects.get(), &here) == 0 &&
                   ::stat((folder + "../refs").c_str(), &references) == 0 &&
                   here.st_dev == references.st_dev && orders_changes(objects.get());
  return one ? Syncing::with_the_reference : Syncing::each;
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
    if (syncing == Syncing::each) {
      sync(fd.get(), path);
    } else {
      flush(fd.get(), path);
    }
    fan_outs.insert(id.substr(0, 2));
  }
  if (syncing == Syncing::each) sync_folders(folder, fan_outs);
}

}  // namespace dc::git
