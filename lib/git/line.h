#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/raw_id.h"
#include "git/repository.h"
#include "git/tree_levels.h"

namespace dc::git {

// The first-parent line, for whoever goes through all of it: millions of objects, read as the
// repository stores them and checked by zlib's sums alone, not against their ids (dc verify does
// that). Throws Error{files} where an object is missing, damaged or of another type.
class Line {
 public:
  struct Commit {
    RawId id{};
    RawId tree{};
    long long landed = 0;  // committer time
  };
  // Commits in large pieces: those that were taken away take no memory.
  class Commits {
   public:
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    void put(const Commit& commit);
    Commit take();  // the one that was put last

   private:
    std::vector<std::vector<Commit>> pieces_;
    std::size_t size_ = 0;
  };

  explicit Line(const Repository& repository);
  ~Line();

  Commit commit(const RawId& id);
  // From after `known` (all zero: from the root) to `tip`, the oldest to be taken first; nothing
  // where the line of `tip` does not come by there.
  std::optional<Commits> from_to(const RawId& known, const RawId& tip);
  // The files in which trees differ, as TreeLevels finds them. What was read ahead is forgotten.
  void each_change(const std::vector<TreePair>& pairs, const TreeLevels::Visit& visit);
  // Good until the next call.
  std::string_view blob(const RawId& id);
  // Reads these blobs, or as many of them as some memory takes, quicker than blob() one by one,
  // which gives them out from there.
  void read_ahead(std::vector<RawId> ids);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dc::git
