#include "git/stored_objects.h"

#include <sha1.h>
#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "base/error.h"
#include "git/names.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr std::string_view type_names[] = {"", "commit", "tree", "blob"};
constexpr std::size_t longest_header = 64;

struct Header {
  int type = 0;
  std::size_t size = 0;
  std::size_t length = 0;  // with its NUL
};

// "blob 2817\0"
std::optional<Header> header_of(std::string_view start) {
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

std::optional<Header> deflated_header(std::string_view deflated) {
  char start[longest_header] = {};
  z_stream stream{};
  if (::inflateInit(&stream) != Z_OK) return std::nullopt;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(deflated.data()));
  stream.avail_in = static_cast<uInt>(std::min<std::size_t>(deflated.size(), 4096));
  stream.next_out = reinterpret_cast<Bytef*>(start);
  stream.avail_out = sizeof start;
  const int code = ::inflate(&stream, Z_SYNC_FLUSH);
  const std::size_t written = stream.total_out;
  ::inflateEnd(&stream);
  if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) return std::nullopt;
  return header_of({start, written});
}

bool has_id(const std::string& raw, const StoredObject& object) {
  std::string header(type_names[object.type]);
  header += ' ';
  header += std::to_string(object.bytes.size());
  header += '\0';
  SHA1_CTX context;
  ::SHA1Init(&context);
  ::SHA1Update(&context, reinterpret_cast<const std::uint8_t*>(header.data()), header.size());
  ::SHA1Update(&context, reinterpret_cast<const std::uint8_t*>(object.bytes.data()),
               object.bytes.size());
  std::uint8_t digest[SHA1_DIGEST_LENGTH];
  ::SHA1Final(digest, &context);
  return std::equal(std::begin(digest), std::end(digest),
                    reinterpret_cast<const std::uint8_t*>(raw.data()));
}

std::vector<std::unique_ptr<Pack>> packs_in(const std::string& folder) {
  std::vector<std::unique_ptr<Pack>> packs;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".idx")) continue;
    if (auto pack = Pack::open(path.substr(0, path.size() - 4))) packs.push_back(std::move(pack));
  }
  return packs;
}

}  // namespace

StoredObjects::StoredObjects(std::string folder) : folder_(std::move(folder)) {}
StoredObjects::~StoredObjects() = default;
StoredObjects::StoredObjects(StoredObjects&&) noexcept = default;

std::optional<StoredObject> StoredObjects::loose(const ObjectId& id) const {
  const auto file = MappedFile::open(folder_ + loose_name(id));
  if (!file) return std::nullopt;
  const auto header = deflated_header(file->bytes());
  if (!header) return std::nullopt;
  auto whole = inflated(file->bytes(), header->length + header->size);
  if (!whole) return std::nullopt;
  whole->erase(0, header->length);
  return StoredObject{header->type, std::move(*whole)};
}

std::optional<StoredObject> StoredObjects::packed(const ObjectId& id) {
  if (!packs_) packs_ = packs_in(folder_ + "pack");
  const std::string raw = raw_of(id);
  for (auto pack = packs_->begin(); pack != packs_->end(); ++pack) {
    auto object = (*pack)->read(raw);
    if (!object) continue;
    std::rotate(packs_->begin(), pack, pack + 1);
    return object;
  }
  return std::nullopt;
}

std::optional<std::string> StoredObjects::read(const ObjectId& id, ObjectType type) {
  if (!is_object_id(id)) return std::nullopt;
  auto object = packed(id);
  if (!object) object = loose(id);
  if (!object || object->type != static_cast<int>(type) || !has_id(raw_of(id), *object))
    return std::nullopt;
  return std::move(object->bytes);
}

}  // namespace dc::git
