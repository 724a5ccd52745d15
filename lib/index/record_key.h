#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "model/docket.h"

namespace dc::index {

// The id of a numbered record as a number that sorts as ids of its kind do: 2026-0012 is
// 2026 × 2³² + 12.
std::int64_t key_of_record(std::string_view id);
std::int64_t key_of(const NumberedId& id);

}  // namespace dc::index
