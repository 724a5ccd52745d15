#include "git/stored_order.h"

#include <algorithm>
#include <string_view>

namespace dc::git {

// Looked up in the order of the ids, which is that of the packs' indexes, too.
std::vector<Placed> in_stored_order(StoredObjects& objects, std::vector<RawId> ids) {
  const auto view = [](const RawId& id) { return std::string_view(id.data(), id.size()); };
  std::sort(ids.begin(), ids.end(),
            [&](const RawId& a, const RawId& b) { return view(a) < view(b); });
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  std::vector<Placed> placed;
  placed.reserve(ids.size());
  const auto places = objects.places_of(ids);
  for (std::size_t i = 0; i < ids.size(); ++i) placed.push_back({places[i], ids[i]});
  std::sort(placed.begin(), placed.end(),
            [](const Placed& a, const Placed& b) { return a.place < b.place; });
  return placed;
}

std::vector<TreeFile> in_stored_order(const Repository& repository, std::vector<TreeFile> files) {
  struct PlacedFile {
    std::uint64_t place;
    std::size_t file;
  };
  StoredObjects stored(repository.common_dir() + "objects/");
  std::vector<PlacedFile> placed;
  placed.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) placed.push_back({stored.place(files[i].blob), i});
  std::stable_sort(placed.begin(), placed.end(),
                   [](const PlacedFile& a, const PlacedFile& b) { return a.place < b.place; });
  std::vector<TreeFile> sorted;
  sorted.reserve(files.size());
  for (const PlacedFile& one : placed) sorted.push_back(std::move(files[one.file]));
  return sorted;
}

}  // namespace dc::git
