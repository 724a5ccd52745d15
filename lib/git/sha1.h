#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dc::git {

// SHA-1 (FIPS 180-4), by the processor's own instructions where it has them, else by libmd.
class Sha1 {
 public:
  using Digest = std::array<char, 20>;

  void add(std::string_view bytes);
  Digest finish();

 private:
  static constexpr std::size_t block_size = 64;

  std::array<std::uint32_t, 5> state_{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
  std::array<char, block_size> begun_{};  // the block that is not full yet
  std::uint64_t size_ = 0;                // bytes
};

}  // namespace dc::git
