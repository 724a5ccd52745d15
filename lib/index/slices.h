#pragma once
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace dc::index {

// Very many short rows of bytes that grow in turn: each lies in slices, every one larger than the
// one before it, of a few large pieces of memory.
class Slices {
 public:
  struct Row {
    std::uint32_t first = none;
    std::uint32_t last = none;  // slice
    std::uint16_t room = 0;     // of it
    std::uint16_t used = 0;
  };

  void put(Row& row, char byte) {
    if (row.used == row.room) lengthen(row);
    at(row.last)[link + row.used++] = byte;
  }

  std::string bytes(const Row& row) const {
    std::string all;
    std::uint32_t room = 0;
    for (std::uint32_t slice = row.first; slice != none; slice = next(slice)) {
      room = larger(room);
      all.append(at(slice) + link, slice == row.last ? row.used : room);
    }
    return all;
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};
  static constexpr std::uint32_t link = 4;  // bytes before a slice's own: where the next one is
  static constexpr std::uint32_t piece = std::uint32_t{1} << 20;

  static std::uint32_t larger(std::uint32_t room) {
    return room == 0 ? 8u : std::min(2 * room, 256u);
  }
  char* at(std::uint32_t place) { return pieces_[place / piece].data() + place % piece; }
  const char* at(std::uint32_t place) const {
    return pieces_[place / piece].data() + place % piece;
  }
  std::uint32_t next(std::uint32_t slice) const {
    std::uint32_t place = 0;
    std::copy_n(at(slice), link, reinterpret_cast<char*>(&place));
    return place;
  }
  void point(std::uint32_t slice, std::uint32_t to) {
    std::copy_n(reinterpret_cast<const char*>(&to), link, at(slice));
  }

  void lengthen(Row& row) {
    const std::uint32_t slice = make(larger(row.room));
    row.first == none ? void(row.first = slice) : point(row.last, slice);
    row.last = slice;
    row.room = static_cast<std::uint16_t>(larger(row.room));
    row.used = 0;
  }

  std::uint32_t make(std::uint32_t room) {
    if (pieces_.empty() || piece - taken_ < link + room) {
      pieces_.emplace_back(piece);
      taken_ = 0;
    }
    const auto slice = static_cast<std::uint32_t>(pieces_.size() - 1) * piece + taken_;
    taken_ += link + room;
    point(slice, none);
    return slice;
  }

  std::vector<std::vector<char>> pieces_;
  std::uint32_t taken_ = 0;  // of the last
};

}  // namespace dc::index
