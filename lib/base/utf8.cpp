#include "base/utf8.h"

#include <array>
#include <cstdint>

namespace dc {
namespace {

// Bytes of the code point that starts `bytes`; 0 where it is malformed.
std::size_t length_at(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto tail = [&](std::size_t i) { return i < bytes.size() && (byte(i) & 0xC0) == 0x80; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (!tail(1) || !tail(2)) return 0;
    if ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F)) return 0;
    return 3;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (!tail(1) || !tail(2) || !tail(3)) return 0;
    if ((first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F)) return 0;
    return 4;
  }
  return 0;
}

// Of the bytes of one well-formed code point.
char32_t code_point_of(std::string_view bytes) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(bytes[i]));
  };
  if (bytes.size() == 1) return byte(0);
  char32_t c = byte(0) & (0xFFU >> (bytes.size() + 1));
  for (std::size_t i = 1; i < bytes.size(); ++i) c = (c << 6) | (byte(i) & 0x3F);
  return c;
}

bool is_bidi_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_forbidden(char32_t c, Lines lines) {
  if (c == '\n') return lines == Lines::one;
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
  if (c == 0x2028 || c == 0x2029 || c == 0xFEFF) return true;
  if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return true;
  return is_bidi_control(c);
}

}  // namespace

std::optional<std::size_t> invalid_utf8_at(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t length = length_at(bytes.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return {};
}

std::u32string to_code_points(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t length = length_at(utf8.substr(at));
    if (length == 0) return out;
    out.push_back(code_point_of(utf8.substr(at, length)));
    at += length;
  }
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  for (char32_t c : code_points) {
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
    } else {
      put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3F));
      put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
    }
  }
  return out;
}

std::optional<char32_t> forbidden_in_text(std::string_view utf8, Lines lines) {
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t length = length_at(utf8.substr(at));
    if (length == 0) return {};
    const char32_t c = code_point_of(utf8.substr(at, length));
    if (is_forbidden(c, lines)) return c;
    at += length;
  }
  return {};
}

namespace {

// How many bytes may be passed over where a byte starts what is clean: printable ASCII, and if two
// bytes go on with it U+3000 to U+9FFF and the full-width forms. 0: a closer look is needed.
constexpr auto strides = [] {
  std::array<std::uint8_t, 256> all{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) all[byte] = 1;
  for (std::size_t byte = 0xE3; byte <= 0xE9; ++byte) all[byte] = 3;
  all[0xEF] = 3;
  return all;
}();

bool goes_on(const char* at) {
  const unsigned second = static_cast<unsigned char>(at[1]);
  const unsigned third = static_cast<unsigned char>(at[2]);
  const bool is_full_width = second == 0xBC || second == 0xBD;
  return ((second << 8 | third) & 0xC0C0) == 0x8080 && (at[0] != '\xEF' || is_full_width);
}

// The first place that needs a closer look.
const char* passed_over(const char* at, const char* end) {
  while (at != end) {
    const unsigned stride = strides[static_cast<unsigned char>(*at)];
    if (stride == 0 || (stride == 3 && (end - at < 3 || !goes_on(at)))) break;
    at += stride;
  }
  return at;
}

}  // namespace

bool is_clean_text(std::string_view bytes, Lines lines) {
  const char* const end = bytes.data() + bytes.size();
  for (const char* at = bytes.data(); (at = passed_over(at, end)) != end;) {
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    const std::size_t length = length_at(rest);
    if (length == 0 || is_forbidden(code_point_of(rest.substr(0, length)), lines)) return false;
    at += length;
  }
  return true;
}

std::string to_half_width(std::string_view utf8) {
  std::u32string out = to_code_points(utf8);
  for (char32_t& c : out) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (c == 0x3000) c = ' ';
  }
  return to_utf8(out);
}

std::string_view trimmed(std::string_view utf8) {
  constexpr std::string_view wide_space = "\xE3\x80\x80";
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  for (;;) {
    if (!utf8.empty() && is_space(utf8.front())) {
      utf8.remove_prefix(1);
    } else if (!utf8.empty() && is_space(utf8.back())) {
      utf8.remove_suffix(1);
    } else if (utf8.starts_with(wide_space)) {
      utf8.remove_prefix(3);
    } else if (utf8.ends_with(wide_space)) {
      utf8.remove_suffix(3);
    } else {
      return utf8;
    }
  }
}

}  // namespace dc
