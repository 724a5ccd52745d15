#pragma once
#include <string_view>
#include <vector>

#include "query/judged.h"

namespace dc::query {

// Whether a numbered id comes first: by year, then number; 2026-9999 before 2026-10000.
bool id_before(std::string_view a, std::string_view b);

// The default order: by limit, those without one last, then by number.
void sort_by_limit(std::vector<Judged>& items);

}  // namespace dc::query
