#pragma once
#include <nlohmann/json.hpp>

#include "base/value.h"

namespace dc {

// A value as JSON, for readers other than our own.
nlohmann::json json_of(const Value& value);

}  // namespace dc
