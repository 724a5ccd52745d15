#include "git/objects_ahead.h"

namespace dc::git {
namespace {

constexpr std::size_t most_bytes = std::size_t{96} << 20;
constexpr std::size_t block_size = std::size_t{8} << 20;

}  // namespace

std::string_view ObjectsAhead::keep(std::string_view bytes) {
  if (bytes.size() > block_size) return large_.emplace_back(bytes);
  const auto is_full = [&] { return block_size - blocks_[block_].size() < bytes.size(); };
  if (block_ < blocks_.size() && is_full()) ++block_;
  if (block_ == blocks_.size()) blocks_.emplace_back().reserve(block_size);
  std::string& block = blocks_[block_];
  block += bytes;
  return std::string_view(block).substr(block.size() - bytes.size());
}

void ObjectsAhead::read(StoredObjects& objects, const std::vector<Placed>& places,
                        ObjectType type) {
  type_ = type;
  objects_.clear();
  for (std::string& block : blocks_) block.clear();
  block_ = 0;
  large_.clear();
  std::size_t bytes = 0;
  for (const Placed& one : places) {
    if (bytes > most_bytes) break;
    // Places move where a pack serves that is not the first: those without one come first.
    const auto object =
        one.place != 0 ? objects.at(one.place) : objects.find({one.id.data(), one.id.size()});
    if (!object || object->type != static_cast<int>(type)) continue;
    bytes += object->bytes.size();
    objects_.emplace(one.id, keep(object->bytes));
  }
}

std::optional<std::string_view> ObjectsAhead::find(const RawId& id, ObjectType type) const {
  const auto found = type == type_ ? objects_.find(id) : objects_.end();
  return found == objects_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace dc::git
