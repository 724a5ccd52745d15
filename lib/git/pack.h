#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/pieces.h"
#include "git/raw_id.h"

namespace dc::git {

struct StoredObject {
  int type = 0;  // as ObjectType numbers them
  std::string bytes;
};

// How much of a pack is kept in memory.
struct PackMemory {
  std::size_t most_held = std::size_t{20} << 20;  // bytes of objects that it remembers
  // The file's pages stay for as many reads: to let go of them stops every thread of the process.
  std::size_t reads_until_let_go = 300;
};

// One pack and its index (gitformat-pack(5), index version 2).
class Pack {
 public:
  // `stem`: the path without .idx. Nothing where it is no such pack.
  static std::unique_ptr<Pack> open(const std::string& stem, const PackMemory& memory);
  // Where in the pack the object starts; nothing where it is not in it.
  std::optional<std::size_t> place(std::string_view raw) { return offset_of(raw); }
  // Of many in the order of their ids, one after another, for what it costs in memory to go through
  // the index; 0 for those that are not in it.
  std::vector<std::size_t> places(std::span<const RawId> sorted);
  // `raw`: 20 bytes. Nothing where the pack has no such object, or a damaged one.
  std::shared_ptr<const StoredObject> read(std::string_view raw);
  std::shared_ptr<const StoredObject> read_at(std::size_t offset);
  // What was read of the files, and the trees, take no memory of the process any more.
  void let_go();

 private:
  struct Entry {
    int type = 0;
    std::size_t size = 0;
    std::size_t data = 0;  // where its zlib stream starts
    std::size_t base = 0;  // of a delta: where its base starts
  };
  struct Delta {
    std::size_t offset = 0;
    Entry entry;
    std::string bytes;  // inflated, or not yet
  };
  // Objects by where they start in the pack, those asked for lately: few places for each, so that
  // neither finding nor putting takes memory of its own.
  class Shelf {
   public:
    explicit Shelf(std::size_t most_bytes) : most_bytes_(most_bytes) {}
    // Of an object that gave way: its memory serves the next.
    std::string take_room() { return std::exchange(room_, {}); }
    void clear() { *this = Shelf(most_bytes_); }
    std::shared_ptr<const StoredObject> find(std::size_t offset);
    void put(std::size_t offset, std::shared_ptr<const StoredObject> object);

   private:
    struct Place {
      std::size_t offset = 0;
      std::shared_ptr<const StoredObject> object;
    };
    using Row = std::array<Place, 4>;  // the one asked for last is first
    Row& row_of(std::size_t offset);
    void drop_last(Row& row);
    void grow();

    std::vector<Row> rows_;  // a power of two, few in a short run
    std::size_t puts_ = 0;
    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::size_t hand_ = 0;  // the row that gives way next
    std::string room_;
  };

  Pack(Pieces index, Pieces pack, std::size_t count, const PackMemory& memory);
  std::optional<std::size_t> offset_of(std::string_view raw);
  using Look = std::string_view (Pieces::*)(std::size_t at, std::size_t wanted);
  std::optional<std::size_t> position_of(std::string_view raw, Look look);
  std::optional<std::size_t> offset_at(std::size_t position, Look look);
  std::optional<Entry> entry_at(std::size_t offset);
  std::optional<std::size_t> base_of(std::size_t offset, int type, std::string_view& rest);
  bool inflate_entry(const Entry& entry, std::string& out);
  bool inflate_small(Delta& delta);
  std::shared_ptr<const StoredObject> laid_over(std::shared_ptr<const StoredObject> object,
                                                Delta& delta, std::string& room);
  bool is_short_run() const;
  std::string room_of(std::shared_ptr<const StoredObject> object);
  std::shared_ptr<const StoredObject> at(std::size_t offset);
  std::shared_ptr<const StoredObject> known(std::size_t offset);
  Shelf& shelf_of(const StoredObject& object);
  void remember(std::size_t offset, std::shared_ptr<const StoredObject> object);

  Pieces index_;
  Pieces pack_;
  std::size_t count_;
  std::string fan_;  // of the index: how many ids start with each byte or a lower one
  std::size_t reads_ = 0;
  std::size_t reads_until_let_go_;
  Shelf trees_;
  Shelf others_;
};

}  // namespace dc::git
