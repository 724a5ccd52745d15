// The one catalogue: every sentence that people read, Chinese and English side by side.
#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "base/text.h"

namespace dc {
namespace {

// Plain pointers: constant data under every compiler and sanitizer.
struct Line {
  const char* id;
  const char* zh;
  const char* en;
};

constexpr Line lines[] = {
#include "base/catalogue/calendar.inc"
#include "base/catalogue/cli.inc"
#include "base/catalogue/commands.inc"
#include "base/catalogue/errors.inc"
#include "base/catalogue/follow_up.inc"
#include "base/catalogue/format.inc"
#include "base/catalogue/help.inc"
#include "base/catalogue/history.inc"
#include "base/catalogue/import.inc"
#include "base/catalogue/rules.inc"
#include "base/catalogue/steps.inc"
#include "base/catalogue/views.inc"
#include "base/catalogue/words.inc"
};

// Sorted while this is compiled: a program that starts has nothing to do for it.
constexpr auto sorted = [] {
  std::array<CatalogueEntry, std::size(lines)> all;
  std::transform(std::begin(lines), std::end(lines), all.begin(), [](const Line& line) {
    return CatalogueEntry{line.id, line.zh, line.en};
  });
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return all;
}();

}  // namespace

std::span<const CatalogueEntry> catalogue() {
  return sorted;
}

const CatalogueEntry* find_in_catalogue(std::string_view id) {
  const auto* it = std::lower_bound(
      sorted.begin(), sorted.end(), id,
      [](const CatalogueEntry& entry, std::string_view key) { return entry.id < key; });
  return it != sorted.end() && it->id == id ? &*it : nullptr;
}

}  // namespace dc
