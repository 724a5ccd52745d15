#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "base/value.h"
#include "yaml/parse.h"

namespace dc::schema {

// The structure of one kind of file, as schemas/KIND.json says it (a fixed subset of JSON Schema
// 2020-12 whose property order is the key order of canonical text).
class Schema {
 public:
  // KIND is "ledger", "item", "unit", "person", "source", "notice", "stage-report", "policy",
  // "calendar"; another one is a bug. Any thread may ask.
  static const Schema& of(std::string_view kind);
  // Throws Error{bug} for a keyword outside the subset.
  static Schema parse(std::string_view json);
  Schema(Schema&&) noexcept;
  ~Schema();

  // Everything in which the node departs from the schema: rule ids "format-key", "format-type",
  // "format-value", "format-missing", "format-date" …, each with file:line, the path inside the
  // record (steps[2].sets.due), and the allowed values.
  Findings check(const yaml::Node& node, const std::string& file) const;

  // The value with every map's keys in the schema's order; unknown keys last, as they came.
  Value ordered(const Value& value) const;

 private:
  struct Content;
  explicit Schema(std::unique_ptr<Content> content);
  std::unique_ptr<Content> content_;
};

}  // namespace dc::schema
