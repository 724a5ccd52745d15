#pragma once
#include <optional>
#include <string_view>

#include "yaml/parse.h"

namespace dc::yaml {

// Reads what emit writes, and JSON: a part of YAML on which all readers agree, many times faster
// than read_by_events and never differing from it. `source` has good bytes (check_bytes). Nothing
// where the text is anything else, be it only a comment or a bound that is passed: read_by_events
// then says what.
std::optional<Node> read_canonical(std::string_view source, const Limits& limits, Pool& pool);

}  // namespace dc::yaml
