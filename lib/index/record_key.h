#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace dc::index {

// An item's id as a number that sorts as ids do: 2026-0012 is 2026 × 2³² + 12.
std::int64_t key_of_item(std::string_view id);

}  // namespace dc::index
