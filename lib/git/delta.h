#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dc::git {

// What a pack's delta makes of its base; nothing where it does not fit it. `room`: whose memory the
// answer may take.
std::optional<std::string> apply_delta(std::string_view base, std::string_view delta,
                                       std::string room = {});

}  // namespace dc::git
