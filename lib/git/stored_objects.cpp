#include "git/stored_objects.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "base/error.h"
#include "git/inflate.h"
#include "git/names.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr unsigned offset_bits = 40;  // of a place
constexpr std::string_view type_names[] = {"", "commit", "tree", "blob"};

struct Header {
  int type = 0;
  std::size_t size = 0;
  std::size_t length = 0;  // with its NUL
};

// "blob 2817\0"
std::optional<Header> header_of(std::string_view whole) {
  constexpr std::size_t longest = 64;
  const std::string_view start = whole.substr(0, longest);
  const std::size_t space = start.find(' ');
  const std::size_t end = start.find('\0');
  if (end == std::string_view::npos || space > end) return std::nullopt;
  Header header;
  for (int type = 1; type <= 3; ++type)
    if (type_names[type] == start.substr(0, space)) header.type = type;
  const char* last = start.data() + end;
  const auto [stop, error] = std::from_chars(start.data() + space + 1, last, header.size);
  if (header.type == 0 || error != std::errc() || stop != last) return std::nullopt;
  header.length = end + 1;
  return header;
}

std::vector<std::unique_ptr<Pack>> packs_in(const std::string& folder, const PackMemory& memory) {
  std::vector<std::unique_ptr<Pack>> packs;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".idx")) continue;
    if (auto pack = Pack::open(path.substr(0, path.size() - 4), memory))
      packs.push_back(std::move(pack));
  }
  return packs;
}

}  // namespace

StoredObjects::StoredObjects(std::string folder, const PackMemory& memory)
    : folder_(std::move(folder)), memory_(memory) {}
StoredObjects::~StoredObjects() = default;
StoredObjects::StoredObjects(StoredObjects&&) noexcept = default;

std::optional<StoredObject> StoredObjects::loose(const ObjectId& id) const {
  auto file = Pieces::open(folder_ + loose_name(id));
  if (!file) return std::nullopt;
  auto whole = inflated(file->some(0, file->size()));
  if (!whole) return std::nullopt;
  const auto header = header_of(*whole);
  if (!header || whole->size() != header->length + header->size) return std::nullopt;
  whole->erase(0, header->length);
  return StoredObject{header->type, std::move(*whole)};
}

const std::vector<std::unique_ptr<Pack>>& StoredObjects::packs() {
  if (!packs_) packs_ = packs_in(folder_ + "pack", memory_);
  return *packs_;
}

std::shared_ptr<const StoredObject> StoredObjects::packed(std::string_view raw) {
  packs();
  for (auto pack = packs_->begin(); pack != packs_->end(); ++pack) {
    auto object = (*pack)->read(raw);
    if (!object) continue;
    if (pack != packs_->begin()) std::rotate(packs_->begin(), pack, pack + 1);
    return object;
  }
  return nullptr;
}

std::shared_ptr<const StoredObject> StoredObjects::loose_of(std::string_view raw) const {
  auto object = loose(hex_of(raw));
  return object ? std::make_shared<const StoredObject>(std::move(*object)) : nullptr;
}

// A short run is after what is new, which is loose more often than not; of a history most is
// packed.
std::shared_ptr<const StoredObject> StoredObjects::find(std::string_view raw) {
  constexpr int finds_of_a_short_run = 32;
  if (finds_ >= finds_of_a_short_run) {
    auto object = packed(raw);
    return object ? object : loose_of(raw);
  }
  ++finds_;
  auto object = loose_of(raw);
  return object ? object : packed(raw);
}

void StoredObjects::let_go() {
  if (!packs_) return;
  for (const auto& pack : *packs_) pack->let_go();
}

std::uint64_t StoredObjects::place(const ObjectId& id) {
  if (!is_object_id(id)) return 0;
  std::uint64_t pack = 1;
  for (const auto& one : packs()) {
    if (const auto offset = one->place(raw_of(id))) return pack << offset_bits | *offset;
    ++pack;
  }
  return 0;
}

std::vector<std::uint64_t> StoredObjects::places_of(std::span<const RawId> sorted) {
  std::vector<std::uint64_t> places(sorted.size(), 0);
  std::vector<RawId> left(sorted.begin(), sorted.end());
  std::uint64_t pack = 1;
  for (const auto& one : packs()) {
    const auto offsets = one->places(left);
    left.clear();
    std::size_t asked = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i] != 0) continue;
      const std::size_t offset = offsets[asked++];
      if (offset != 0) places[i] = pack << offset_bits | offset;
      if (offset == 0) left.push_back(sorted[i]);
    }
    ++pack;
  }
  return places;
}

std::shared_ptr<const StoredObject> StoredObjects::at(std::uint64_t place) {
  const std::uint64_t pack = place >> offset_bits;
  if (!packs_ || pack == 0 || pack > packs_->size()) return nullptr;
  return (*packs_)[pack - 1]->read_at(place & ((std::uint64_t{1} << offset_bits) - 1));
}

std::optional<std::string> StoredObjects::read_unchecked(const ObjectId& id, ObjectType type) {
  if (!is_object_id(id)) return std::nullopt;
  const auto object = find(raw_of(id));
  if (!object || object->type != static_cast<int>(type)) return std::nullopt;
  return object->bytes;
}

std::optional<std::string> StoredObjects::read(const ObjectId& id, ObjectType type) {
  auto bytes = read_unchecked(id, type);
  if (!bytes || Objects::id_of(type, *bytes) != id) return std::nullopt;
  return bytes;
}

}  // namespace dc::git
