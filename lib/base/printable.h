#pragma once
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace dc {

// Words of unknown origin made harmless for a terminal: whatever forbidden_in_text names (C0 and C1
// controls, ESC among them, bidi controls, line separators …) as \u{1B}, bytes that are no UTF-8 as
// \x9B. Lines::many keeps newlines. Text without such characters comes back unchanged.
std::string printable(std::string_view utf8, Lines lines = Lines::one);

}  // namespace dc
