#include "git/sha1.h"

#include <sha1.h>

#include <algorithm>
#include <cstring>
#include <utility>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace dc::git {
namespace {

constexpr std::size_t block_size = 64;

// Takes whole blocks into the state.
using Compress = void (*)(std::uint32_t* state, const char* bytes, std::size_t blocks);

void compress_by_library(std::uint32_t* state, const char* bytes, std::size_t blocks) {
  for (; blocks > 0; --blocks, bytes += block_size)
    ::SHA1Transform(state, reinterpret_cast<const std::uint8_t*>(bytes));
}

#if defined(__x86_64__)
#define DC_SHA_NI __attribute__((target("sha,sse4.1"), always_inline)) inline

struct Lanes {
  __m128i abcd;
  __m128i e[2];
  __m128i words[4];  // of the schedule, the last sixteen
};

DC_SHA_NI __m128i in_words(const char* bytes) {
  const __m128i backwards = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
  return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)), backwards);
}

// Four of the eighty rounds.
template <std::size_t Turn>
DC_SHA_NI void turn(Lanes& lanes, const char* bytes) {
  __m128i& now = lanes.words[Turn % 4];
  __m128i& e = lanes.e[Turn % 2];
  if constexpr (Turn < 4) now = in_words(bytes + 16 * Turn);
  e = Turn == 0 ? _mm_add_epi32(e, now) : _mm_sha1nexte_epu32(e, now);
  lanes.e[(Turn + 1) % 2] = lanes.abcd;
  __m128i& next = lanes.words[(Turn + 1) % 4];
  if constexpr (Turn >= 3 && Turn < 19) next = _mm_sha1msg2_epu32(next, now);
  lanes.abcd = _mm_sha1rnds4_epu32(lanes.abcd, e, Turn / 5);
  __m128i& last = lanes.words[(Turn + 3) % 4];
  if constexpr (Turn >= 1 && Turn < 17) last = _mm_sha1msg1_epu32(last, now);
  __m128i& before = lanes.words[(Turn + 2) % 4];
  if constexpr (Turn >= 2 && Turn < 18) before = _mm_xor_si128(before, now);
}

template <std::size_t... Turns>
DC_SHA_NI void all_turns(Lanes& lanes, const char* bytes, std::index_sequence<Turns...>) {
  (turn<Turns>(lanes, bytes), ...);
}

__attribute__((target("sha,sse4.1"))) void compress_by_processor(std::uint32_t* state,
                                                                 const char* bytes,
                                                                 std::size_t blocks) {
  constexpr int reversed = 0x1B;
  auto* const start = reinterpret_cast<__m128i*>(state);
  Lanes lanes{};
  lanes.abcd = _mm_shuffle_epi32(_mm_loadu_si128(start), reversed);
  lanes.e[0] = _mm_set_epi32(static_cast<int>(state[4]), 0, 0, 0);
  for (; blocks > 0; --blocks, bytes += block_size) {
    const __m128i abcd = lanes.abcd;
    const __m128i e = lanes.e[0];
    all_turns(lanes, bytes, std::make_index_sequence<20>());
    lanes.e[0] = _mm_sha1nexte_epu32(lanes.e[0], e);
    lanes.abcd = _mm_add_epi32(lanes.abcd, abcd);
  }
  _mm_storeu_si128(start, _mm_shuffle_epi32(lanes.abcd, reversed));
  state[4] = static_cast<std::uint32_t>(_mm_extract_epi32(lanes.e[0], 3));
}
#undef DC_SHA_NI

bool has_instructions() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  const bool has_sse = ::__get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSE4_1) != 0;
  return has_sse && ::__get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

Compress choose() {
  return has_instructions() ? compress_by_processor : compress_by_library;
}
#else
Compress choose() {
  return compress_by_library;
}
#endif

void compress(std::array<std::uint32_t, 5>& state, const char* bytes, std::size_t blocks) {
  static const Compress chosen = choose();
  chosen(state.data(), bytes, blocks);
}

}  // namespace

void Sha1::add(std::string_view bytes) {
  const std::size_t begun = size_ % block_size;
  size_ += bytes.size();
  if (begun + bytes.size() < block_size) {
    std::copy(bytes.begin(), bytes.end(), begun_.begin() + begun);
    return;
  }
  if (begun > 0) {
    std::copy_n(bytes.begin(), block_size - begun, begun_.begin() + begun);
    bytes.remove_prefix(block_size - begun);
    compress(state_, begun_.data(), 1);
  }
  const std::size_t whole = bytes.size() / block_size;
  compress(state_, bytes.data(), whole);
  bytes.remove_prefix(whole * block_size);
  std::copy(bytes.begin(), bytes.end(), begun_.begin());
}

Sha1::Digest Sha1::finish() {
  const std::uint64_t bits = size_ * 8;
  std::array<char, 2 * block_size> end{'\x80'};
  const std::size_t begun = size_ % block_size;
  std::size_t count = (begun < block_size - 8 ? block_size : 2 * block_size) - begun;
  for (int i = 0; i < 8; ++i) end[--count] = static_cast<char>(bits >> (8 * i));
  add({end.data(), count + 8});
  Digest digest{};
  for (std::size_t i = 0; i < digest.size(); ++i)
    digest[i] = static_cast<char>(state_[i / 4] >> (24 - 8 * (i % 4)));
  return digest;
}

}  // namespace dc::git
