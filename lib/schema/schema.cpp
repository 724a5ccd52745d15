#include "schema/schema.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#include "base/error.h"
#include "schema/check.h"
#include "schema/order.h"
#include "schema/reading.h"

namespace dc::schema {

struct Schema::Content {
  explicit Content(const Tables& built) : tables(built), patterns(tables) {}
  explicit Content(Read made) : read(std::move(made)), tables(read.tables()), patterns(tables) {}

  Read read;  // where it was read in this run
  Tables tables;
  Patterns patterns;
};

Schema::Schema(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Schema::Schema(Schema&&) noexcept = default;
Schema::~Schema() = default;

Schema Schema::parse(std::string_view json) {
  return Schema(std::make_unique<Content>(read_schema(json)));
}

const Schema& Schema::of(std::string_view kind) {
  static std::mutex making;
  static std::map<std::string_view, Schema> made;
  const std::lock_guard alone(making);
  const auto held = made.find(kind);
  if (held != made.end()) return held->second;
  for (const BuiltIn& one : built_in())
    if (one.kind == kind)
      return made.emplace(one.kind, Schema(std::make_unique<Content>(one.tables))).first->second;
  throw bug("no schema " + std::string(kind));
}

Findings Schema::check(const yaml::Node& node, const std::string& file) const {
  return check_root(node, content_->tables, content_->patterns, file);
}

Value Schema::ordered(const Value& value) const {
  return in_order(value, content_->tables);
}

}  // namespace dc::schema
