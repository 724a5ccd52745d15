#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "query/judged.h"

namespace dc::query {

// One figure of a briefing to the leadership (Art. 9): what happened in the days after the last
// one, or how things stand now.
struct Figure {
  std::string_view key;            // "registered", "overdue"
  int count = 0;                   // of acts or items
  std::vector<std::string> items;  // each once, in the order given
};

// What happened after `after` up to `to`, then how it stands on `to`.
std::vector<Figure> briefing_figures(const std::vector<Judged>& items, Date after, Date to);

}  // namespace dc::query
