#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "git/objects.h"
#include "git/pack.h"

namespace dc::git {

// The objects of a repository as git stores them, read without libgit2: loose files, and packs with
// an index of version 2. Nothing for an object that is not there or not as expected in any way:
// libgit2 is asked then, and says what is wrong.
class StoredObjects {
 public:
  // `folder`: objects/, ends with /. `memory`: of each pack.
  explicit StoredObjects(std::string folder, const PackMemory& memory = {});
  ~StoredObjects();
  StoredObjects(StoredObjects&&) noexcept;

  // Checked against its id.
  std::optional<std::string> read(const ObjectId& id, ObjectType type);
  // The same, whatever its bytes hash to.
  std::optional<std::string> read_unchecked(const ObjectId& id, ObjectType type);
  // Where among the packs an object lies, for sorting; 0 where in none.
  std::uint64_t place(const ObjectId& id);
  // Of many, in the order of their ids.
  std::vector<std::uint64_t> places_of(std::span<const RawId> sorted);
  // What lies at such a place: as find(), which moves the places where there are several packs.
  std::shared_ptr<const StoredObject> at(std::uint64_t place);
  // As it stands, for the sums of zlib alone; `raw`: 20 bytes. Null where it is not there.
  std::shared_ptr<const StoredObject> find(std::string_view raw);
  // What was read of the packs takes no memory of the process any more.
  void let_go();

 private:
  std::optional<StoredObject> loose(const ObjectId& id) const;
  std::shared_ptr<const StoredObject> loose_of(std::string_view raw) const;
  std::shared_ptr<const StoredObject> packed(std::string_view raw);

  const std::vector<std::unique_ptr<Pack>>& packs();

  std::string folder_;
  PackMemory memory_;
  int finds_ = 0;
  std::optional<std::vector<std::unique_ptr<Pack>>> packs_;  // the one that served last is first
};

}  // namespace dc::git
