#pragma once
#include <string_view>

namespace dc::query {

// Whether `text` has `part` in it, ASCII letters regardless of case.
bool contains(std::string_view text, std::string_view part);

}  // namespace dc::query
