#pragma once
#include <string>

#include "base/finding.h"
#include "base/value.h"
#include "schema/patterns.h"
#include "schema/tables.h"
#include "yaml/parse.h"

namespace dc::schema {

Findings check_root(const yaml::Node& yaml, const Tables& tables, const Patterns& patterns,
                    const std::string& file);

}  // namespace dc::schema
