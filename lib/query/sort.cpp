#include "query/sort.h"

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

bool limit_before(const Item& a, const Item& b) {
  if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
  if (a.due != b.due) return *a.due < *b.due;
  return id_before(a.id, b.id);
}

}  // namespace dc::query
