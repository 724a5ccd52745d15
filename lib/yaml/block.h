#pragma once
#include <string_view>

namespace dc::yaml {

// Whether the literal block that begins `source` (with its `|`) has a plain header (`|` or `|-`),
// no blank line that is indented deeper than its text, and by YAML's rules says exactly `value`.
bool is_clear_block(std::string_view source, std::string_view value);

// Whether `text` can be written as a literal block and read back exactly.
bool fits_block(std::string_view text);

}  // namespace dc::yaml
