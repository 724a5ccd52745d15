#include "git/raw_id.h"

#include <algorithm>

#include "git/loose_file.h"
#include "git/sha1.h"
#include "git/tree.h"

namespace dc::git {

RawId raw_id(const ObjectId& id) {
  RawId raw{};
  if (!id.empty()) std::ranges::copy(raw_of(id), raw.begin());
  return raw;
}

ObjectId object_id(const RawId& id) {
  return id == RawId{} ? ObjectId() : hex_of({id.data(), id.size()});
}

RawId blob_id(std::initializer_list<std::string_view> parts) {
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  Sha1 sum;
  sum.add(object_start(ObjectType::blob, size));
  for (const std::string_view part : parts) sum.add(part);
  return sum.finish();
}

}  // namespace dc::git
