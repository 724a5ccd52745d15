#pragma once
#include <string>
#include <tuple>

#include "model/docket.h"

namespace dc::store {

// Numbers of a year sort as numbers, whatever their length.
inline bool id_before(const std::string& a, const std::string& b) {
  const auto x = NumberedId::parse(a);
  const auto y = NumberedId::parse(b);
  if (!x || !y) return a < b;
  return std::tie(x->year, x->number) < std::tie(y->year, y->number);
}

}  // namespace dc::store
