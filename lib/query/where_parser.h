#pragma once
#include "query/where.h"

namespace dc::query {

// Where::parse, as a tree.
Where::Node parse_where(std::string_view expression, const std::vector<Field>& fields);

}  // namespace dc::query
