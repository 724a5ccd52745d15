#pragma once
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/raw_id.h"
#include "git/stored_objects.h"

namespace dc::git {

// Blobs read in the order in which they are stored, where what one is a delta of has just been
// read, for whoever wants them in another: as many as some memory takes.
class BlobsAhead {
 public:
  // Those read before are forgotten.
  void read(StoredObjects& objects, std::vector<RawId> ids);
  std::optional<std::string_view> find(const RawId& id) const;

 private:
  // Ids are sums already.
  struct StartOf {
    std::size_t operator()(const RawId& id) const {
      std::size_t start = 0;
      std::memcpy(&start, id.data(), sizeof start);
      return start;
    }
  };
  std::string_view keep(std::string_view bytes);

  std::unordered_map<RawId, std::string_view, StartOf> blobs_;
  std::vector<std::string>
      blocks_;  // their bytes: a few large pieces, so that none lies in the way
};

}  // namespace dc::git
