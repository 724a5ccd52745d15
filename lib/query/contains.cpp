#include "query/contains.h"

#include <algorithm>

namespace dc::query {
namespace {

char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool contains(std::string_view text, std::string_view part) {
  const auto found = std::search(text.begin(), text.end(), part.begin(), part.end(),
                                 [](char a, char b) { return folded(a) == folded(b); });
  return part.empty() || found != text.end();
}

}  // namespace dc::query
