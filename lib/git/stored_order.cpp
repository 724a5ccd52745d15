#include "git/stored_order.h"

#include <algorithm>
#include <cstdint>

#include "git/stored_objects.h"

namespace dc::git {

std::vector<TreeFile> in_stored_order(const Repository& repository, std::vector<TreeFile> files) {
  struct Placed {
    std::uint64_t place;
    std::size_t file;
  };
  StoredObjects stored(repository.common_dir() + "objects/");
  std::vector<Placed> placed;
  placed.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) placed.push_back({stored.place(files[i].blob), i});
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.place < b.place; });
  std::vector<TreeFile> sorted;
  sorted.reserve(files.size());
  for (const Placed& one : placed) sorted.push_back(std::move(files[one.file]));
  return sorted;
}

}  // namespace dc::git
