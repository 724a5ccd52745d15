#include "git/deflate.h"

#include <libdeflate.h>

#include <cstdint>

#include "base/error.h"

namespace dc::git {

std::string stored_stream(std::string_view bytes) {
  const auto low = [](std::size_t number) { return static_cast<char>(number & 0xff); };
  const std::size_t size = bytes.size();
  std::string out("\x78\x01\x01");  // zlib, quickest; the last block, stored
  for (const std::size_t number : {size, ~size}) {
    out += low(number);
    out += low(number >> 8);
  }
  out += bytes;
  const std::uint32_t sum = ::libdeflate_adler32(1, bytes.data(), size);
  for (int shift = 24; shift >= 0; shift -= 8) out += low(sum >> shift);
  return out;
}

struct Deflater::State {
  static constexpr int level = 1;
  libdeflate_compressor* compressor = ::libdeflate_alloc_compressor(level);
  State() = default;
  State(const State&) = delete;
  ~State() { ::libdeflate_free_compressor(compressor); }
};

Deflater::Deflater() : state_(std::make_unique<State>()) {
  if (state_->compressor == nullptr) throw bug("libdeflate_alloc_compressor");
}
Deflater::Deflater(Deflater&&) noexcept = default;
Deflater::~Deflater() = default;

std::string_view Deflater::deflated(std::string_view bytes) {
  const std::size_t bound = ::libdeflate_zlib_compress_bound(state_->compressor, bytes.size());
  if (room_.size() < bound) room_.resize(bound);
  const std::size_t size = ::libdeflate_zlib_compress(state_->compressor, bytes.data(),
                                                      bytes.size(), room_.data(), room_.size());
  if (size == 0) throw bug("libdeflate_zlib_compress");
  return std::string_view(room_).substr(0, size);
}

}  // namespace dc::git
