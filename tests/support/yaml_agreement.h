#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "yaml/parse.h"

namespace dc::yaml {

// The reference alone: bytes, shape and yaml-cpp's events, never the canonical reader.
Parsed parse_by_events(std::string_view source, const Limits& limits = {});

// What one text shows of the readers' promises, whatever its bytes: what the canonical reader
// accepts the reference reads as the same nodes in the same places, findings are sayable and lie in
// the text, and a good map is emitted as text that both readers read back. The promise that is
// broken, or nothing.
std::optional<std::string> broken_promise(std::string_view source);

// Whether the canonical reader takes the text.
bool is_canonical(std::string_view source);

}  // namespace dc::yaml
