#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// The byte where `bytes` stops being UTF-8 (RFC 3629: no overlong forms, no surrogates), or
// nothing.
std::optional<std::size_t> invalid_utf8_at(std::string_view bytes);

// The code points of valid UTF-8.
std::u32string to_code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

enum class Lines { one, many };

// What a record's free text may not hold: C0 and C1 controls, line separators, bidi controls,
// U+FEFF, non-characters, and newlines where one line is asked for. The first one found, or
// nothing.
std::optional<char32_t> forbidden_in_text(std::string_view utf8, Lines lines);

// Whether `bytes` are UTF-8 that holds nothing forbidden: most text, and soon told.
bool is_clean_text(std::string_view bytes, Lines lines);

// Full-width digits, letters, brackets and the ideographic space as ASCII: for reading numbers and
// dates that people typed, never for text that is stored.
std::string to_half_width(std::string_view utf8);

// Without white space (ASCII and U+3000) at both ends.
std::string_view trimmed(std::string_view utf8);

}  // namespace dc
