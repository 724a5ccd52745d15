#pragma once
#include <cstdint>
#include <vector>

#include "git/raw_id.h"
#include "git/repository.h"
#include "git/stored_objects.h"

namespace dc::git {

// Whoever reads many objects reads them in the order in which the repository stores them: what one
// is a delta of lies near it and has just been read.

struct Placed {
  std::uint64_t place = 0;  // as StoredObjects tells it
  RawId id{};
};

// Each once, by its place.
std::vector<Placed> in_stored_order(StoredObjects& objects, std::vector<RawId> ids);

// By their blobs.
std::vector<TreeFile> in_stored_order(const Repository& repository, std::vector<TreeFile> files);

}  // namespace dc::git
