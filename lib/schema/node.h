#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/value.h"
#include "schema/pattern.h"

namespace dc::schema {

// One node of a schema, its references resolved. Absent members ask for nothing.
struct Node {
  struct Condition {  // allOf: [{if: {properties: {member: {const}}}, then: {required}}]
    std::string member;
    Value value;
    std::vector<std::string> required;
  };
  enum class Format { none, date, date_time };
  enum class Others { any, none, each };  // additionalProperties

  std::vector<std::string> types;
  std::vector<std::pair<std::string, const Node*>> properties;
  std::vector<std::string> required;
  Others others = Others::any;
  const Node* each = nullptr;  // what additionalProperties asks of each
  const Node* items = nullptr;
  std::vector<const Node*> any_of;
  std::vector<Condition> conditions;
  std::vector<Value> allowed;  // enum, const
  std::string expression;      // the pattern as written
  std::optional<Pattern> pattern;
  Format format = Format::none;
  std::optional<std::int64_t> minimum, maximum, min_length, max_length, min_items;
  bool unique = false;

  const Node* property(std::string_view name) const;
};

}  // namespace dc::schema
