// The one catalogue: every sentence that people read, Chinese and English side by side.
#include <algorithm>

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

}  // namespace

const std::vector<CatalogueEntry>& catalogue() {
  static const std::vector<CatalogueEntry> sorted = [] {
    std::vector<CatalogueEntry> all;
    for (const Line& line : lines) all.push_back({line.id, line.zh, line.en});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return all;
  }();
  return sorted;
}

const CatalogueEntry* find_in_catalogue(std::string_view id) {
  const auto& all = catalogue();
  auto it = std::lower_bound(
      all.begin(), all.end(), id,
      [](const CatalogueEntry& entry, std::string_view key) { return entry.id < key; });
  return it != all.end() && it->id == id ? &*it : nullptr;
}

}  // namespace dc
