#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/database.h"
#include "index/slices.h"

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
  struct Added {
    std::uint64_t pair = 0;  // 0: of none
    std::int64_t first = 0;
    std::int64_t last = 0;
    Slices::Row steps = {};  // from each to the next
  };
  struct Passages {
    std::uint64_t pair = 0;
    std::int64_t first = 0;
    std::string steps;
  };
  // Of millions of pairs one after another each is found at the first or second look.
  class Table {
   public:
    Added& of(std::uint64_t pair);
    std::vector<const Added*> in_order() const;
    void clear() { *this = Table(); }

   private:
    Added& place_of(std::uint64_t pair);
    void grow();

    std::vector<Added> places_;
    std::size_t count_ = 0;
  };
  void append(Passages added);
  void put(const Passages& passages);

  Table added_;
  Slices steps_;
  std::size_t added_count_ = 0;  // pairs of passages
  std::int64_t newest_ = 0;      // passage that was added
  Statement last_piece_, put_piece_, newest_paired_, keep_newest_, unpaired_, newest_passage_;
};

// The passages that have all of `pairs`, of which there is at least one, in ascending order.
std::vector<std::int64_t> passages_with(const Database& database,
                                        const std::vector<std::uint64_t>& pairs);

}  // namespace dc::index
