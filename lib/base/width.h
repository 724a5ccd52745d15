#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// Terminal columns that UTF-8 text takes: Han 2, combining marks and controls 0 (libunistring, UAX
// 11). `ambiguous` is the width of characters such as “ ” — … ① where the terminal decides: 1 or 2.
int display_width(std::string_view utf8, int ambiguous = 1);

// Filled with spaces to `width` columns; longer text stays whole.
std::string padded(std::string_view utf8, int width, int ambiguous = 1);
std::string padded_left(std::string_view utf8, int width, int ambiguous = 1);

// Lines of at most `width` columns; breaks between any two Han characters, elsewhere at spaces
// where it can, never inside a character, never before a closing mark such as ，。、） (UAX 14),
// and at every newline. A piece that has no such place is broken where the line is full; a
// character wider than the line stands alone on it. Spaces at a break are dropped. `width` 0: only
// at newlines.
std::vector<std::string> wrapped(std::string_view utf8, int width, int ambiguous = 1);

}  // namespace dc
