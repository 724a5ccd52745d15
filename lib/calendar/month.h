#pragma once
#include <optional>
#include <string_view>

#include "base/date.h"

namespace dc {

// A calendar month, both days included.
struct Month {
  Date first;
  Date last;
  bool holds(Date day) const { return first <= day && day <= last; }
  // 2026-03 or 2026年3月; anything else is nothing.
  static std::optional<Month> parse(std::string_view written);
};

}  // namespace dc
