#pragma once
#include <string>

#include "yaml/parse.h"

namespace dc::schema {

// The same for two nodes exactly when their values are equal, whatever the order of keys.
std::string fingerprint(const yaml::Node& node);

}  // namespace dc::schema
