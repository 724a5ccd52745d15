#pragma once
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "schema/pattern.h"

namespace dc::schema {

// An expression that is a row of characters and classes, each so many times, from ^ to $, in which
// every character of a text can belong to one place only: nearly all of ours, such as
// ^[0-9]{4}-[0-9]{4,9}$. It is matched by looking at each character once.
class RowPattern {
 public:
  // Nothing where the expression is not of this kind.
  static std::optional<RowPattern> of(std::string_view expression);
  bool matches(std::string_view utf8) const;

 private:
  struct Place {
    Pattern::Set set;
    std::bitset<128> ascii;
    std::size_t least = 1;
    std::size_t most = 1;
  };
  bool takes(const Place& place, char32_t c) const;
  bool is_unambiguous() const;

  std::vector<Place> places_;
};

}  // namespace dc::schema
