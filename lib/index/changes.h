#pragma once
#include <cstdint>
#include <functional>
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

// Which commits changed which records: thirty bytes a change.
class Changes {
 public:
  // What commit `n` changed, from its parent's tree to its own.
  void take(git::Line& line, const git::RawId& before, const git::RawId& after, std::int64_t n);
  std::size_t count() const { return changes_.size(); }
  // The commits that changed dc.yaml or what it adopts.
  const std::vector<std::int64_t>& of_settings() const { return settings_; }
  // Every record by its id, with its versions in the order of their commits.
  using Visit = std::function<void(const std::string& path, const std::vector<Version>&)>;
  void each_record(const Visit& visit);

 private:
  struct Change {
    std::uint32_t record;
    std::uint32_t n;
    git::RawId blob;
  };
  static constexpr std::uint32_t no_record = ~std::uint32_t{0};
  std::uint32_t record_at(const std::string& path);

  std::unordered_map<std::string, std::uint32_t> records_;  // by path
  std::vector<std::pair<std::string, std::string>> names_;  // id and path of each
  std::vector<Change> changes_;
  std::vector<std::int64_t> settings_;
};

}  // namespace dc::index
