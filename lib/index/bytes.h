#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "index/failure.h"

namespace dc::index {

// Numbers are written seven bits a byte, the lowest first; negative ones between the others.
class ByteWriter {
 public:
  void number(std::int64_t value) {
    auto rest = static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
    for (; rest > 0x7f; rest >>= 7) bytes_ += static_cast<char>(rest | 0x80);
    bytes_ += static_cast<char>(rest);
  }
  void words(std::string_view text) {
    number(static_cast<std::int64_t>(text.size()));
    bytes_ += text;
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : at_(bytes.data()), end_(at_ + bytes.size()) {}

  std::int64_t number() {
    if (at_ != end_ && (*at_ & 0x80) == 0) {  // most are short
      const int value = *at_++;
      return value >> 1 ^ -(value & 1);
    }
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (at_ == end_) break;
      const auto next = static_cast<unsigned char>(*at_++);
      value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
      if ((next & 0x80) == 0)
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    throw Failure(Failure::Kind::damaged);
  }
  std::size_t count() {
    const std::int64_t value = number();
    if (value < 0 || value > end_ - at_) throw Failure(Failure::Kind::damaged);
    return static_cast<std::size_t>(value);
  }
  std::string_view words() {
    const std::size_t size = count();
    at_ += size;
    return {at_ - size, size};
  }
  void end() const {
    if (at_ != end_) throw Failure(Failure::Kind::damaged);
  }

 private:
  const char* at_;
  const char* end_;
};

}  // namespace dc::index
