#include "query/sort.h"

#include <algorithm>
#include <tuple>

namespace dc::query {
namespace {

// Numbers have no leading zeros beyond four digits: the longer one is the greater.
auto key_of(std::string_view id) {
  return std::make_tuple(id.substr(0, 4), id.size(), id);
}

}  // namespace

bool id_before(std::string_view a, std::string_view b) {
  return key_of(a) < key_of(b);
}

void sort_by_limit(std::vector<Judged>& items) {
  std::sort(items.begin(), items.end(), [](const Judged& a, const Judged& b) {
    if (a.item.due.has_value() != b.item.due.has_value()) return a.item.due.has_value();
    if (a.item.due != b.item.due) return *a.item.due < *b.item.due;
    return id_before(a.item.id, b.item.id);
  });
}

}  // namespace dc::query
