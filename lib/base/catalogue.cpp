// The one catalogue: every sentence that people read, Chinese and English side by side.
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
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

constexpr std::size_t room = std::bit_ceil(2 * sorted.size());

constexpr std::size_t place_of(std::string_view id) {
  std::uint32_t hash = 2166136261;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619;
  return (hash ^ hash >> 15) % room;
}

// From the place of its id on, up to the first 0: the number of each entry, counted from 1.
constexpr auto numbers = [] {
  std::array<std::uint16_t, room> all{};
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    std::size_t place = place_of(sorted[i].id);
    while (all[place] != 0) place = (place + 1) % room;
    all[place] = static_cast<std::uint16_t>(i + 1);
  }
  return all;
}();

}  // namespace

std::span<const CatalogueEntry> catalogue() {
  return sorted;
}

const CatalogueEntry* find_in_catalogue(std::string_view id) {
  for (std::size_t place = place_of(id); numbers[place] != 0; place = (place + 1) % room)
    if (sorted[numbers[place] - 1].id == id) return &sorted[numbers[place] - 1];
  return nullptr;
}

}  // namespace dc
