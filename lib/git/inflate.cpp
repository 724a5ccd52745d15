#include "git/inflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace dc::git {
namespace {

struct Free {
  void operator()(libdeflate_decompressor* one) const { ::libdeflate_free_decompressor(one); }
};

// One a thread: it holds nothing from one stream to the next.
libdeflate_decompressor* decompressor() {
  thread_local const std::unique_ptr<libdeflate_decompressor, Free> one(
      ::libdeflate_alloc_decompressor());
  return one.get();
}

struct Inflation {
  libdeflate_result result = LIBDEFLATE_BAD_DATA;
  std::size_t written = 0;
};

Inflation inflate_into(std::string& out, std::string_view deflated) {
  Inflation inflation;
  if (decompressor() == nullptr) return inflation;
  std::size_t read = 0;
  inflation.result =
      ::libdeflate_zlib_decompress_ex(decompressor(), deflated.data(), deflated.size(), out.data(),
                                      out.size(), &read, &inflation.written);
  return inflation;
}

}  // namespace

std::size_t roomy(std::size_t size) {
  constexpr std::size_t step = 1024;
  return (size + 64) / step * step + step - 64;
}

bool inflate(std::string_view deflated, std::size_t size, std::string& out) {
  if (size > largest_object) return false;
  out.resize(size);
  const Inflation inflation = inflate_into(out, deflated);
  return inflation.result == LIBDEFLATE_SUCCESS && inflation.written == size;
}

std::optional<std::string> inflated(std::string_view deflated, std::size_t size) {
  std::string out;
  if (size <= largest_object) out.reserve(roomy(size));
  return inflate(deflated, size, out) ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> inflated(std::string_view deflated) {
  constexpr std::size_t usual_ratio = 6;
  for (std::size_t room = 256 + deflated.size() * usual_ratio; room <= largest_object; room *= 4) {
    std::string out(room, '\0');
    const Inflation inflation = inflate_into(out, deflated);
    if (inflation.result == LIBDEFLATE_INSUFFICIENT_SPACE) continue;
    if (inflation.result != LIBDEFLATE_SUCCESS) return std::nullopt;
    out.resize(inflation.written);
    return out;
  }
  return std::nullopt;
}

}  // namespace dc::git
