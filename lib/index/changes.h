#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "git/line.h"

namespace dc::index {

// A record's file as commit `n` has it; without a blob where it is gone.
struct Version {
  std::int64_t n = 0;
  git::RawId blob{};
  bool is_gone() const { return blob == git::RawId{}; }
};

// A record's file in the order of the commits that changed it.
struct Changed {
  std::string id;
  std::vector<Version> versions;
};

// Which commits changed which records: thirty bytes a change.
class Changes {
 public:
  // What commits changed, each from its parent's tree to its own.
  void take(git::Line& line, const std::vector<git::TreePair>& commits);
  std::size_t count() const { return changes_.size(); }
  // The commits that changed dc.yaml or what it adopts.
  const std::vector<std::int64_t>& of_settings() const { return settings_; }
  // The next records in the order of their ids, at most so many; none: that was all. Nothing is
  // taken any more then.
  std::vector<Changed> next(std::size_t most);

 private:
  struct Change {
    std::uint32_t record;
    std::uint32_t n;
    git::RawId blob;
  };
  static constexpr std::uint32_t no_record = ~std::uint32_t{0};
  std::uint32_t record_at(const std::string& path);
  void sort();

  std::unordered_map<std::string, std::uint32_t> records_;  // by path
  std::vector<std::string> ids_;                            // of each
  std::deque<Change> changes_;
  std::vector<std::int64_t> settings_;
  std::vector<std::uint32_t> order_;  // of the changes, by the records' ids; empty: not sorted yet
  std::size_t given_ = 0;             // of them
};

}  // namespace dc::index
