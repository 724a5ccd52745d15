#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/docket.h"

namespace dc::query {

// A piece of a record's text that a search may find.
struct Passage {
  std::string place;  // the field it stands in, or the act of the step that says it
  Date day;           // of the step; of a head's text, of the first step
  Moment at;
  std::string words;
  bool operator==(const Passage&) const = default;
};

// Titles, contents, names, clauses, and what people wrote in steps; head first, then step by step.
std::vector<Passage> passages_of(const Docket& docket);
// The same in parts: of the head and the first `count` steps, of the steps from `from` up to `to`.
std::vector<Passage> first_passages(const Docket& docket, std::size_t count);
std::vector<Passage> passages_of(const Docket& docket, std::size_t from, std::size_t to);

// A word as it is compared: ASCII letters in lower case.
std::string folded(std::string_view words);
// Every pair of neighbouring characters of folded words, each once and in ascending order, as the
// number that its two to eight bytes make. Empty for fewer than two characters.
std::vector<std::uint64_t> pairs_of(std::string_view words);

}  // namespace dc::query
