#pragma once
#include <cstddef>
#include <string_view>

#include "yaml/parse.h"
#include "yaml/report.h"

namespace dc::yaml {

// Reports what must be known before a YAML library may see the text: brackets and dashes nested too
// deep, scalars too long, quotes that swallow what follows, directives, document marks, `?` keys.
// Stops at the first. True where there is none.
bool check_shape(std::string_view source, const Limits& limits, Report& report);

// Past the closing quote of the quoted scalar that begins at `at`; npos where it never closes.
std::size_t end_of_quoted(std::string_view source, std::size_t at);

}  // namespace dc::yaml
