#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace dc {

// A part of a phrase's reading form that says one thing: 3月底前全部开工, or 长期坚持.
struct Clause {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The clauses between , ; 、 。 and before 并长期坚持 or 持续推进; empty ones are left out.
std::vector<Clause> clauses_of(std::u32string_view phrase);

}  // namespace dc
