#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/library.h"
#include "git/repository.h"
#include "git/shared_mode.h"

namespace dc::git {

class PackFile;

enum class ObjectType { commit = 1, tree = 2, blob = 3 };  // as libgit2 numbers them

class StoredObjects;

// The object database: everything read is checked against its id, everything written stays unsynced
// until sync(). libgit2 is started for what plain reading cannot do.
class Objects {
 public:
  Objects(std::shared_ptr<Library> library, const std::string& common_dir, SharedMode mode);
  Objects(Objects&&) noexcept;
  ~Objects();

  static ObjectId id_of(ObjectType type, std::string_view bytes);
  // Throws Error{files} where the object is missing, damaged, too large or of another type.
  std::string read(const ObjectId& id, ObjectType type) const;
  // The same where libgit2 is not needed for it; else nothing.
  std::optional<std::string> read_plainly(const ObjectId& id, ObjectType type) const;
  // An object that is there already is read back first; a damaged loose one is written anew.
  ObjectId write(ObjectType type, std::string_view bytes);
  // From here to sync() all that is written goes into one pack: for many objects at once.
  void gather();
  // Brings all that was written to disk: what a reference that is synced may point at from then on.
  void sync();
  // A branch leads to what was gathered: git may repack it.
  void release();

 private:
  bool holds(const ObjectId& id, ObjectType type, std::string_view bytes) const;

  std::string read_by_library(const ObjectId& id, ObjectType type) const;

  std::shared_ptr<Library> library_;
  std::unique_ptr<StoredObjects> stored_;
  std::string folder_;  // ends with /
  SharedMode mode_;
  std::vector<ObjectId> unsynced_;
  std::unique_ptr<PackFile> gathered_;
  std::vector<std::string> kept_;  // .keep files of packs that no branch leads to yet
};

// Syncs the loose objects `ids` below `folder` (ends with /) and gives them their modes; where the
// file system's journal allows it (ext4, xfs) they are complete on disk with the next sync of a
// reference. Packed ones are passed over.
void sync_objects(const std::string& folder, const std::vector<ObjectId>& ids,
                  const SharedMode& mode);
// "ab/cdef…"
std::string loose_name(const ObjectId& id);

}  // namespace dc::git
