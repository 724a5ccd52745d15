#include "render/columns.h"

#include <algorithm>

namespace dc::render {
namespace {

constexpr int narrow = 12;  // never wrapped up to here: an id, a date, 待督查室审核
constexpr int narrowest = 8;

int total_at(const std::vector<int>& widths, int cap) {
  int total = gap * (static_cast<int>(widths.size()) - 1);
  for (int width : widths) total += width <= narrow ? width : std::min(width, cap);
  return total;
}

}  // namespace

std::vector<int> fitted(std::vector<int> widths, int total) {
  if (total <= 0 || widths.empty()) return widths;
  int cap = *std::max_element(widths.begin(), widths.end());
  if (total_at(widths, cap) <= total) return widths;
  cap = std::min(cap, std::max(total, narrowest));
  while (cap > narrowest && total_at(widths, cap) > total) --cap;
  for (int& width : widths)
    if (width > narrow) width = std::min(width, cap);
  return widths;
}

}  // namespace dc::render
