#include "schema/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "base/embedded.h"
#include "base/error.h"
#include "schema/check.h"
#include "schema/node.h"

namespace dc::schema {
namespace {

constexpr yaml::Limits schema_limits{
    .bytes = 1 << 20, .scalar_bytes = 4096, .depth = 40, .nodes = 100'000};

bool is_annotation(std::string_view key) {
  return key == "$schema" || key == "$id" || key == "title" || key == "description" ||
         key == "$defs";
}

std::vector<std::string> types_of(const Value& value) {
  const std::set<std::string> known = {"null", "boolean", "integer", "string", "array", "object"};
  std::vector<std::string> types = value.is_text() ? std::vector{value.text()} : value.texts();
  for (const std::string& type : types)
    if (!known.contains(type)) throw bug("schema: type " + type);
  return types;
}

Node::Format format_of(const std::string& name) {
  if (name == "date") return Node::Format::date;
  if (name == "date-time") return Node::Format::date_time;
  throw bug("schema: format " + name);
}

// Whether the map has these keys and no others.
bool has_only(const Value& map, const std::vector<std::string_view>& keys) {
  return map.entries().size() == keys.size() &&
         std::all_of(keys.begin(), keys.end(), [&](std::string_view key) { return map.has(key); });
}

}  // namespace

struct Schema::Nodes {
  std::vector<std::unique_ptr<Node>> owned;
  std::map<std::string, Node*> definitions;
  const Node* root = nullptr;

  Node* make() { return owned.emplace_back(std::make_unique<Node>()).get(); }
  const Node* read(const Value& json);
  void fill(Node& node, const Value& json);
  void read_member(Node& node, const std::string& key, const Value& value);
  void read_bound(Node& node, const std::string& key, const Value& value);
  void read_condition(Node& node, const Value& json);
};

const Node* Node::property(std::string_view name) const {
  for (const auto& [key, node] : properties)
    if (key == name) return node;
  return nullptr;
}

const Node* Schema::Nodes::read(const Value& json) {
  const std::string& reference = json.text("$ref");
  if (!reference.empty()) {
    if (!has_only(json, {"$ref"})) throw bug("schema: $ref is not alone");
    const auto found = definitions.find(reference);
    if (found == definitions.end()) throw bug("schema: no " + reference);
    return found->second;
  }
  Node* node = make();
  fill(*node, json);
  return node;
}

void Schema::Nodes::fill(Node& node, const Value& json) {
  if (!json.is_map() && json != Value(true)) throw bug("schema: neither a map nor true");
  for (const auto& [key, value] : json.entries())
    if (!is_annotation(key)) read_member(node, key, value);
  if (json.has("anyOf") && !has_only(json, {"anyOf"})) throw bug("schema: anyOf is not alone");
}

void Schema::Nodes::read_member(Node& node, const std::string& key, const Value& value) {
  if (key == "type") {
    node.types = types_of(value);
  } else if (key == "properties") {
    for (const auto& [name, property] : value.entries())
      node.properties.emplace_back(name, read(property));
  } else if (key == "required") {
    node.required = value.texts();
  } else if (key == "additionalProperties") {
    node.others = value.is_map() ? Node::Others::each
                  : value.flag() ? Node::Others::any
                                 : Node::Others::none;
    if (value.is_map()) node.each = read(value);
  } else if (key == "items") {
    node.items = read(value);
  } else if (key == "anyOf") {
    for (const Value& one : value.list_items()) node.any_of.push_back(read(one));
  } else if (key == "allOf") {
    for (const Value& one : value.list_items()) read_condition(node, one);
  } else if (key == "enum") {
    node.allowed = value.list_items();
  } else if (key == "const") {
    node.allowed = {value};
  } else if (key == "pattern") {
    node.expression = value.text();
    node.pattern.emplace(value.text());
  } else if (key == "format") {
    node.format = format_of(value.text());
  } else if (key == "uniqueItems") {
    node.unique = value.flag();
  } else {
    read_bound(node, key, value);
  }
}

void Schema::Nodes::read_bound(Node& node, const std::string& key, const Value& value) {
  std::optional<std::int64_t>* bound = key == "minimum"     ? &node.minimum
                                       : key == "maximum"   ? &node.maximum
                                       : key == "minLength" ? &node.min_length
                                       : key == "maxLength" ? &node.max_length
                                       : key == "minItems"  ? &node.min_items
                                                            : nullptr;
  if (bound == nullptr) throw bug("schema: keyword " + key);
  *bound = value.number();
}

void Schema::Nodes::read_condition(Node& node, const Value& json) {
  const Value& member = json["if"]["properties"];
  if (!has_only(json, {"if", "then"}) || !has_only(json["if"], {"properties"}) ||
      !has_only(json["then"], {"required"}) || member.entries().size() != 1 ||
      !has_only(member.entries().front().second, {"const"}))
    throw bug("schema: allOf");
  const auto& [name, test] = member.entries().front();
  node.conditions.push_back({name, test["const"], json["then"].texts("required")});
}

Schema::Schema(std::unique_ptr<Nodes> nodes) : nodes_(std::move(nodes)) {}
Schema::Schema(Schema&&) noexcept = default;
Schema::~Schema() = default;

Schema Schema::parse(std::string_view json) {
  const yaml::Parsed parsed = yaml::parse(json, "schema", schema_limits);
  if (!parsed.findings.empty())
    throw bug(fmt::format("schema: {} in line {}", parsed.findings.front().rule,
                          parsed.findings.front().line));
  const Value whole = yaml::to_value(parsed.root);
  auto nodes = std::make_unique<Nodes>();
  for (const auto& [name, definition] : whole["$defs"].entries())
    nodes->definitions["#/$defs/" + name] = nodes->make();
  for (const auto& [name, definition] : whole["$defs"].entries())
    nodes->fill(*nodes->definitions["#/$defs/" + name], definition);
  nodes->root = nodes->read(whole);
  return Schema(std::move(nodes));
}

const Schema& Schema::of(std::string_view kind) {
  static std::mutex reading;
  static std::map<std::string, Schema, std::less<>> read;
  const std::lock_guard alone(reading);
  const auto held = read.find(kind);
  if (held != read.end()) return held->second;
  return read.emplace(kind, parse(embedded_file(fmt::format("schemas/{}.json", kind))))
      .first->second;
}

Findings Schema::check(const yaml::Node& node, const std::string& file) const {
  return check_node(node, *nodes_->root, file);
}

Value Schema::ordered(const Value& value) const {
  return in_order(value, nodes_->root);
}

}  // namespace dc::schema
