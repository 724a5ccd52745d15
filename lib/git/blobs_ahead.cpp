#include "git/blobs_ahead.h"

#include <algorithm>
#include <cstdint>

namespace dc::git {
namespace {

constexpr std::size_t most_bytes = std::size_t{80} << 20;
constexpr std::size_t block_size = std::size_t{8} << 20;
constexpr std::size_t looked_up_at_once = 1000;

std::string_view view(const RawId& id) {
  return {id.data(), id.size()};
}

struct Placed {
  std::uint64_t place;
  RawId id;
};

// Looked up in the order of the ids, which is that of the packs' indexes, too.
std::vector<Placed> placed(StoredObjects& objects, std::vector<RawId> ids) {
  std::sort(ids.begin(), ids.end(),
            [](const RawId& a, const RawId& b) { return view(a) < view(b); });
  std::vector<Placed> all;
  for (const RawId& id : ids) {
    all.push_back({objects.place_of(view(id)), id});
    if (all.size() % looked_up_at_once == 0) objects.let_go();
  }
  std::sort(all.begin(), all.end(),
            [](const Placed& a, const Placed& b) { return a.place < b.place; });
  return all;
}

}  // namespace

std::string_view BlobsAhead::keep(std::string_view bytes) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < bytes.size())
    blocks_.emplace_back().reserve(std::max(block_size, bytes.size()));
  std::string& block = blocks_.back();
  block += bytes;
  return std::string_view(block).substr(block.size() - bytes.size());
}

void BlobsAhead::read(StoredObjects& objects, std::vector<RawId> ids) {
  blobs_.clear();
  blocks_.clear();
  std::size_t bytes = 0;
  for (const Placed& one : placed(objects, std::move(ids))) {
    if (bytes > most_bytes) break;
    const auto object = one.place != 0 ? objects.at(one.place) : objects.find(view(one.id));
    if (!object || object->type != static_cast<int>(ObjectType::blob)) continue;
    bytes += object->bytes.size();
    blobs_.emplace(one.id, keep(object->bytes));
  }
  objects.let_go();
}

std::optional<std::string_view> BlobsAhead::find(const RawId& id) const {
  const auto found = blobs_.find(id);
  return found == blobs_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace dc::git
