#pragma once
#include <vector>

namespace dc::render {

constexpr int gap = 2;  // spaces between two columns

// Widths at which the columns fit into `total` terminal columns: ids, dates and other narrow
// columns stay whole, the widest are narrowed first, none below 8; so the result may be wider than
// asked for. `total` 0: as they are.
std::vector<int> fitted(std::vector<int> widths, int total);

}  // namespace dc::render
