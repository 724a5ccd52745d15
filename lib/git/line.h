#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/raw_id.h"

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
  // The file as the later tree has it; null where it is gone. Both live until the visit is over.
  using Visit = std::function<void(const std::string& path, const RawId* blob)>;

  explicit Line(const Repository& repository);
  ~Line();

  Commit commit(const RawId& id);
  // From after `known` (all zero: from the root) to `tip`, the oldest to be taken first; nothing
  // where the line of `tip` does not come by there.
  std::optional<Commits> from_to(const RawId& known, const RawId& tip);
  // The files in which two trees (all zero: an empty one) differ; equal subtrees cost nothing.
  void each_change(const RawId& before, const RawId& after, const Visit& visit);
  // Good until the next call.
  std::string_view blob(const RawId& id);
  // Reads these blobs, or as many of them as some memory takes, quicker than blob() one by one,
  // which gives them out from there; no change of trees is asked for any more.
  void read_ahead(std::vector<RawId> ids);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dc::git
