#pragma once
#include "base/value.h"
#include "schema/tables.h"

namespace dc::schema {

// The value with every map's keys in the schema's order; unknown keys last, as they came.
Value in_order(const Value& value, const Tables& tables);

}  // namespace dc::schema
