#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "query/judged.h"

namespace dc::query {

// FILTER of cli.md. The values of one member are alternatives, the members all hold; an empty
// member asks nothing. Units, persons and sources are ids.
struct Filter {
  std::vector<std::string> units = {};  // lead or co
  std::vector<std::string> leads = {};
  std::vector<std::string> cos = {};
  std::vector<std::string> leaders = {};
  std::vector<std::string> district_leaders = {};
  std::vector<std::string> persons = {};
  std::vector<State> states = {};
  std::vector<Timing> timings = {};
  std::vector<int> categories = {};
  // s2026-0003: any clause of it; s2026-0003#三: that clause.
  std::vector<std::string> sources = {};
  std::optional<Date> from = {};        // the limit is on that day or later
  std::optional<Date> to = {};          // the limit is on that day or earlier
  std::vector<std::string> texts = {};  // words in title or content
};

bool holds(const Filter& filter, const Judged& judged);

}  // namespace dc::query
