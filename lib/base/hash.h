#pragma once
#include <string>
#include <string_view>

namespace dc {

// SHA-256 as 64 lower-case hexadecimal digits (libmd).
std::string sha256(std::string_view bytes);

}  // namespace dc
