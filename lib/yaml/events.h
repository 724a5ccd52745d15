#pragma once
#include <optional>
#include <string_view>

#include "yaml/parse.h"
#include "yaml/report.h"

namespace dc::yaml {

// Reads text whose bytes and shape are checked, through yaml-cpp's events: the reference for what a
// text means. Reports what a ledger may not hold; the root as far as it could be read.
Node read_by_events(std::string_view source, const Limits& limits, Report& report, Pool& pool);

}  // namespace dc::yaml
