#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "index/database.h"

namespace dc::index {

// Which passages have which pair of characters (query::pairs_of): of each pair the passages'
// numbers in ascending order, in pieces of some hundred bytes. The newest passages are in no piece
// yet, until there are enough of them to be worth it.
class PairWriter {
 public:
  explicit PairWriter(Database& database);
  // Passages come in ascending order, none that is in a piece already.
  void add(std::int64_t passage, std::string_view words);
  // Puts what was added into pieces.
  void write();
  // Adds and writes what is in no piece yet, if that is much.
  void catch_up();

 private:
  struct Passages {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string steps;  // from each to the next
  };
  void append(std::int64_t pair, const Passages& added);
  void put(std::int64_t pair, const Passages& passages);

  std::unordered_map<std::uint64_t, Passages> added_;
  std::size_t added_count_ = 0;  // pairs of passages
  std::int64_t newest_ = 0;      // passage that was added
  Statement last_piece_, put_piece_, newest_paired_, keep_newest_, unpaired_, newest_passage_;
};

// The passages that have all of `pairs`, of which there is at least one, in ascending order.
std::vector<std::int64_t> passages_with(const Database& database,
                                        const std::vector<std::uint64_t>& pairs);

}  // namespace dc::index
