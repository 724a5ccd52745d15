#pragma once
#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace dc::yaml {

// The memory of a document: texts and rows of nodes, given back all at once.
class Pool {
 public:
  // What is kept is followed by a NUL.
  std::string_view keep(std::string_view text) {
    char* const room = static_cast<char*>(memory_->allocate(text.size() + 1, 1));
    *std::copy(text.begin(), text.end(), room) = '\0';
    return {room, text.size()};
  }
  template <typename T>
  std::span<const T> keep(std::span<const T> row) {
    static_assert(std::is_trivially_destructible_v<T>);
    if (row.empty()) return {};
    T* const room = static_cast<T*>(memory_->allocate(row.size_bytes(), alignof(T)));
    std::uninitialized_copy(row.begin(), row.end(), room);
    return {room, row.size()};
  }

 private:
  static constexpr std::size_t first_piece = std::size_t{24} << 10;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>(first_piece);
};

}  // namespace dc::yaml
