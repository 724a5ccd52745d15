#pragma once
#include <string>

#include "base/finding.h"
#include "base/value.h"
#include "schema/node.h"
#include "yaml/parse.h"

namespace dc::schema {

Findings check_node(const yaml::Node& yaml, const Node& schema, const std::string& file);
// `schema` null: nothing is known of the value's keys.
Value in_order(const Value& value, const Node* schema);

}  // namespace dc::schema
