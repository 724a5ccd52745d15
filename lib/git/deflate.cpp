#include "git/deflate.h"

#include <libdeflate.h>

#include "base/error.h"

namespace dc::git {

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
