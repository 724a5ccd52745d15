#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// Terminal columns that UTF-8 text takes: Han 2, combining marks 0 (libunistring, UAX 11).
// `ambiguous` is the width of characters such as “ ” — … ① where the terminal decides: 1 or 2.
int display_width(std::string_view utf8, int ambiguous = 1);

// Filled with spaces to `width` columns; longer text stays whole.
std::string padded(std::string_view utf8, int width);
std::string padded_left(std::string_view utf8, int width);

// Lines of at most `width` columns; breaks between any two Han characters, elsewhere at spaces where
// it can, never inside a character, never before a closing mark such as ，。、）.
std::vector<std::string> wrapped(std::string_view utf8, int width);

}  // namespace dc
