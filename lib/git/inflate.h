#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dc::git {

// Objects of more bytes than this are left to libgit2.
constexpr std::size_t largest_object = std::size_t{512} << 20;

// Room for so many bytes: of few different sizes, so that what one object leaves fits the next.
std::size_t roomy(std::size_t size);
// The `size` bytes that the zlib stream at the start of `deflated` holds; nothing where it holds
// others, or too many.
std::optional<std::string> inflated(std::string_view deflated, std::size_t size);
// The same into `out`, whose memory serves again; false where it is not so many.
bool inflate(std::string_view deflated, std::size_t size, std::string& out);
// All that it holds, however much.
std::optional<std::string> inflated(std::string_view deflated);

}  // namespace dc::git
