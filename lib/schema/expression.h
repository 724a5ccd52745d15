#pragma once
#include <string_view>

#include "schema/pattern.h"

namespace dc::schema {

// The program of an expression; throws Error{bug} where it is outside the subset or too large.
Pattern::Program compile_expression(std::string_view expression);

}  // namespace dc::schema
