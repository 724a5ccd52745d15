#pragma once
#include <string_view>

#include "model/item.h"

namespace dc::query {

// Whether a numbered id comes first: by year, then number; 2026-9999 before 2026-10000.
bool id_before(std::string_view a, std::string_view b);

// The default order: by limit, those without one last, then by number.
bool limit_before(const Item& a, const Item& b);

}  // namespace dc::query
