#pragma once
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/raw_id.h"
#include "git/stored_objects.h"
#include "git/stored_order.h"

namespace dc::git {

// Objects read in the order in which they are stored, where what one is a delta of has just been
// read, for whoever wants them in another: as many as some memory takes.
class ObjectsAhead {
 public:
  // Those read before are forgotten, those of another type left out.
  void read(StoredObjects& objects, const std::vector<Placed>& places, ObjectType type);
  // Nothing for one of another type, whoever asks for it by that id.
  std::optional<std::string_view> find(const RawId& id, ObjectType type) const;

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

  ObjectType type_{};
  std::unordered_map<RawId, std::string_view, StartOf> objects_;
  // Their bytes: a few large pieces, so that none lies in the way, and the one being filled.
  std::vector<std::string> blocks_;
  std::size_t block_ = 0;
  std::deque<std::string> large_;  // those that are larger than a block
};

}  // namespace dc::git
