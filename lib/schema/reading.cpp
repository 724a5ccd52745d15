#include "schema/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>

#include "base/error.h"
#include "base/value.h"
#include "schema/expression.h"
#include "yaml/parse.h"

namespace dc::schema {
namespace {

constexpr yaml::Limits schema_limits{
    .bytes = 1 << 20, .scalar_bytes = 4096, .depth = 40, .nodes = 100'000};
constexpr std::array<std::string_view, 6> type_words = {"null",   "boolean", "integer",
                                                        "string", "array",   "object"};

bool is_annotation(std::string_view key) {
  return key == "$schema" || key == "$id" || key == "title" || key == "description" ||
         key == "$defs";
}

Place checked(std::size_t place) {
  if (place >= nowhere) throw bug("schema: too large");
  return static_cast<Place>(place);
}

std::int32_t checked_number(const Value& value) {
  if (value.number() <= no_bound || value.number() > std::numeric_limits<std::int32_t>::max())
    throw bug("schema: number too large");
  return static_cast<std::int32_t>(value.number());
}

Place type_of(const std::string& word) {
  const auto* const found = std::find(type_words.begin(), type_words.end(), word);
  if (found == type_words.end()) throw bug("schema: type " + word);
  return static_cast<Place>(found - type_words.begin());
}

Format format_of(const std::string& name) {
  if (name == "date") return Format::date;
  if (name == "date-time") return Format::date_time;
  throw bug("schema: format " + name);
}

// Whether the map has these keys and no others.
bool has_only(const Value& map, const std::vector<std::string_view>& keys) {
  return map.entries().size() == keys.size() &&
         std::all_of(keys.begin(), keys.end(), [&](std::string_view key) { return map.has(key); });
}

class Reader {
 public:
  Read read(const Value& whole) {
    const auto& definitions = whole["$defs"].entries();
    for (const auto& [name, definition] : definitions) definitions_["#/$defs/" + name] = make();
    for (const auto& [name, definition] : definitions)
      fill(definitions_["#/$defs/" + name], definition);
    read_.root = node(whole);
    read_.patterns = list(patterns_);
    read_.words.push_back(checked(read_.text.size()));
    return std::move(read_);
  }

 private:
  Place make() {
    read_.nodes.emplace_back();
    return checked(read_.nodes.size() - 1);
  }

  Place word(const std::string& text) {
    const auto [known, is_new] = words_.emplace(text, checked(read_.words.size()));
    if (is_new) {
      read_.words.push_back(checked(read_.text.size()));
      read_.text += text;
    }
    return known->second;
  }

  template <typename T>
  static Run put(std::vector<T>& table, const std::vector<T>& some) {
    const Run run{checked(table.size()), checked(some.size())};
    table.insert(table.end(), some.begin(), some.end());
    return run;
  }

  Run list(const std::vector<Place>& places) { return put(read_.lists, places); }

  Run words(const std::vector<std::string>& texts) {
    std::vector<Place> places;
    for (const std::string& text : texts) places.push_back(word(text));
    return list(places);
  }

  Place node(const Value& json) {
    const std::string& reference = json.text("$ref");
    if (!reference.empty()) {
      if (!has_only(json, {"$ref"})) throw bug("schema: $ref is not alone");
      const auto found = definitions_.find(reference);
      if (found == definitions_.end()) throw bug("schema: no " + reference);
      return found->second;
    }
    const Place made = make();
    fill(made, json);
    return made;
  }

  void fill(Place at, const Value& json) {
    if (!json.is_map() && json != Value(true)) throw bug("schema: neither a map nor true");
    if (json.has("anyOf") && !has_only(json, {"anyOf"})) throw bug("schema: anyOf is not alone");
    Node filled;
    for (const auto& [key, value] : json.entries())
      if (!is_annotation(key)) read_member(filled, key, value);
    read_.nodes[at] = filled;
  }

  void read_member(Node& node, const std::string& key, const Value& value);
  void read_others(Node& node, const Value& value);
  static void read_bound(Node& node, const std::string& key, const Value& value);
  Run types(const Value& value);
  Run members(const Value& value);
  Run sorted_by_name(const Value& value);
  Run nodes(const Value& value);
  Choice choice(const Value& value);
  Run choices(const std::vector<Value>& values);
  Run conditions(const Value& value);
  Place pattern(const std::string& expression);

  Read read_;
  std::map<std::string, Place> words_;
  std::map<std::string, Place> definitions_;
  std::vector<Place> patterns_;
};

void Reader::read_member(Node& node, const std::string& key, const Value& value) {
  if (key == "type") {
    node.types = types(value);
  } else if (key == "properties") {
    node.members = members(value);
    node.by_name = sorted_by_name(value);
  } else if (key == "required") {
    node.required = words(value.texts());
  } else if (key == "additionalProperties") {
    read_others(node, value);
  } else if (key == "items") {
    node.items = this->node(value);
  } else if (key == "anyOf") {
    node.any_of = nodes(value);
  } else if (key == "allOf") {
    node.conditions = conditions(value);
  } else if (key == "enum") {
    node.choices = choices(value.list_items());
  } else if (key == "const") {
    node.choices = choices({value});
  } else if (key == "pattern") {
    node.pattern = pattern(value.text());
  } else if (key == "format") {
    node.format = format_of(value.text());
  } else if (key == "uniqueItems") {
    node.unique = value.flag() ? 1 : 0;
  } else {
    read_bound(node, key, value);
  }
}

void Reader::read_others(Node& node, const Value& value) {
  node.others = value.is_map() ? Others::each : value.flag() ? Others::any : Others::none;
  if (value.is_map()) node.each = this->node(value);
}

void Reader::read_bound(Node& node, const std::string& key, const Value& value) {
  std::int32_t* bound = key == "minimum"     ? &node.minimum
                        : key == "maximum"   ? &node.maximum
                        : key == "minLength" ? &node.min_length
                        : key == "maxLength" ? &node.max_length
                        : key == "minItems"  ? &node.min_items
                                             : nullptr;
  if (bound == nullptr) throw bug("schema: keyword " + key);
  *bound = checked_number(value);
}

Run Reader::types(const Value& value) {
  std::vector<Place> types;
  for (const std::string& word : value.is_text() ? std::vector{value.text()} : value.texts())
    types.push_back(type_of(word));
  return list(types);
}

Run Reader::members(const Value& value) {
  std::vector<Member> members;
  for (const auto& [name, property] : value.entries())
    members.push_back({word(name), node(property)});
  return put(read_.members, members);
}

Run Reader::sorted_by_name(const Value& value) {
  const auto& entries = value.entries();
  std::vector<Place> sorted(entries.size());
  std::iota(sorted.begin(), sorted.end(), Place{0});
  std::sort(sorted.begin(), sorted.end(),
            [&](Place a, Place b) { return entries[a].first < entries[b].first; });
  return list(sorted);
}

Run Reader::nodes(const Value& value) {
  std::vector<Place> nodes;
  for (const Value& one : value.list_items()) nodes.push_back(node(one));
  return list(nodes);
}

Choice Reader::choice(const Value& value) {
  if (value.is_list() || value.is_map()) throw bug("schema: enum or const of a list or map");
  if (value.is_text()) return {Type::string, word(value.text()), 0};
  if (value.is_number()) return {Type::integer, 0, checked_number(value)};
  return {value.is_null() ? Type::null : Type::boolean, 0, value.flag() ? 1 : 0};
}

Run Reader::choices(const std::vector<Value>& values) {
  std::vector<Choice> choices;
  for (const Value& value : values) choices.push_back(choice(value));
  return put(read_.choices, choices);
}

Run Reader::conditions(const Value& value) {
  std::vector<Condition> conditions;
  for (const Value& json : value.list_items()) {
    const Value& member = json["if"]["properties"];
    if (!has_only(json, {"if", "then"}) || !has_only(json["if"], {"properties"}) ||
        !has_only(json["then"], {"required"}) || member.entries().size() != 1 ||
        !has_only(member.entries().front().second, {"const"}))
      throw bug("schema: allOf");
    const auto& [name, test] = member.entries().front();
    conditions.push_back(
        {word(name), choices({test["const"]}).first, words(json["then"].texts("required"))});
  }
  return put(read_.conditions, conditions);
}

Place Reader::pattern(const std::string& expression) {
  compile_expression(expression);
  const Place at = word(expression);
  const auto known = std::find(patterns_.begin(), patterns_.end(), at);
  if (known != patterns_.end()) return checked(static_cast<std::size_t>(known - patterns_.begin()));
  patterns_.push_back(at);
  return checked(patterns_.size() - 1);
}

}  // namespace

Tables Read::tables() const {
  return {nodes, members, choices, conditions, lists, words, text, patterns, root};
}

Read read_schema(std::string_view json) {
  const yaml::Parsed parsed = yaml::parse(json, "schema", schema_limits);
  if (!parsed.findings.empty())
    throw bug(fmt::format("schema: {} in line {}", parsed.findings.front().rule,
                          parsed.findings.front().line));
  return Reader().read(yaml::to_value(parsed.root));
}

}  // namespace dc::schema
