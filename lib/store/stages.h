#pragma once
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "git/raw_id.h"
#include "store/record.h"

namespace dc::store {

// What a record was when a commit had landed: so many of its steps, and the standing they made.
struct Stage {
  std::size_t steps = 0;
  Value standing;
};

// Tells what records were off what they are: a record that only ever grew was its own text without
// its later steps, and whether it was so its blob's id says, without the blob being read.
class Growth {
 public:
  Growth();
  ~Growth();
  // The stages of a record whose blobs these were, oldest first, the last one its own: as far back
  // as it only grew and no step was withdrawn, at least the last.
  std::vector<Stage> stages(const Record& newest, std::span<const git::RawId> blobs);

 private:
  class KeyOrder;
  class Lines;
  std::vector<git::RawId> ids_after_each_step(const Record& newest);
  std::map<Kind, std::unique_ptr<KeyOrder>> orders_;
};

}  // namespace dc::store
