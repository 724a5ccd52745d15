#pragma once
#include <string_view>

#include "yaml/parse.h"
#include "yaml/report.h"

namespace dc::yaml {

// Reports what may not stand in a file whatever it says: too many bytes, no UTF-8, byte order
// marks, carriage returns, controls and other invisible characters; the first of each kind. True
// where clean.
bool check_bytes(std::string_view source, const Limits& limits, Report& report);

// The line of byte `at`, from 1.
int line_at(std::string_view source, std::size_t at);

}  // namespace dc::yaml
