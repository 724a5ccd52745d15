#include "schema/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "base/date.h"
#include "base/near.h"
#include "schema/fingerprint.h"
#include "yaml/report.h"

namespace dc::schema {
namespace {

constexpr std::string_view one_line = "^[^\\n]+$";  // what the schemas ask of a field of one line
constexpr std::size_t most_listed = 24;             // allowed words in a sentence

std::string_view type_of(const Value& value) {
  if (value.is_null()) return "null";
  if (value.is_flag()) return "boolean";
  if (value.is_number()) return "integer";
  if (value.is_text()) return "string";
  return value.is_list() ? "array" : "object";
}

bool is_container(const yaml::Node& yaml) {
  return yaml.kind != yaml::Node::Kind::scalar;
}

Text type_words(const std::vector<std::string>& types) {
  std::vector<Text> words;
  for (const std::string& type : types) words.push_back(text("type." + type));
  return joined(words, text("text.or"));
}

// Where a node stands: put in words only where something is wrong with it.
struct Path {
  const Path* above = nullptr;
  std::string_view key = {};  // of a map
  std::size_t index = 0;      // in a list, where there is no key

  std::string written() const {
    if (above == nullptr) return "";
    const std::string start = above->written();
    if (key.data() == nullptr) return fmt::format("{}[{}]", start, index);
    return start.empty() ? yaml::excerpt(key) : start + "." + yaml::excerpt(key);
  }
};

std::int64_t length_of(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

class Checker {
 public:
  Checker(const std::string& file, Findings& findings) : file_(file), findings_(findings) {}

  void check(const yaml::Node& yaml, const Node& schema, const Path& path);

 private:
  void add(const char* rule, const yaml::Node& at, Text sentence, Text remedy = {}) {
    findings_.push_back(
        {rule, Severity::error, file_, at.line, std::move(sentence), std::move(remedy)});
  }
  bool check_type(const yaml::Node& yaml, const Value& value, const Node& schema, const Path& path);
  void check_scalar(const yaml::Node& yaml, const Value& value, const Node& schema,
                    const Path& path);
  void check_text(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_format(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_allowed(const yaml::Node& yaml, const Value& value, const Node& schema,
                     const Path& path);
  void check_map(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_list(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_required(const yaml::Node& yaml, const std::vector<std::string>& required,
                      const Path& path);
  void check_any_of(const yaml::Node& yaml, const Node& schema, const Path& path);
  void unknown_key(const yaml::Node& key, const Node& schema, const Path& path);

  const std::string& file_;
  Findings& findings_;
};

void Checker::check(const yaml::Node& yaml, const Node& schema, const Path& path) {
  if (!schema.any_of.empty()) return check_any_of(yaml, schema, path);
  const Value value = is_container(yaml)
                          ? (yaml.kind == yaml::Node::Kind::map ? Value::map() : Value::list())
                          : yaml::to_value(yaml);
  if (!check_type(yaml, value, schema, path)) return;
  if (is_container(yaml) && !schema.allowed.empty())
    return check_allowed(yaml, value, schema, path);
  if (yaml.kind == yaml::Node::Kind::map) return check_map(yaml, schema, path);
  if (yaml.kind == yaml::Node::Kind::list) return check_list(yaml, schema, path);
  check_scalar(yaml, value, schema, path);
}

bool Checker::check_type(const yaml::Node& yaml, const Value& value, const Node& schema,
                         const Path& path) {
  const auto& types = schema.types;
  if (types.empty() || std::find(types.begin(), types.end(), type_of(value)) != types.end())
    return true;
  const bool wants_text = std::find(types.begin(), types.end(), "string") != types.end();
  const Text remedy = wants_text && !is_container(yaml)
                          ? text("format.quote-it", yaml::excerpt(yaml.scalar))
                          : Text{};
  add("format-type", yaml,
      text("format.type", path.written(), type_words(types),
           text("type." + std::string(type_of(value)))),
      remedy);
  return false;
}

void Checker::check_scalar(const yaml::Node& yaml, const Value& value, const Node& schema,
                           const Path& path) {
  check_allowed(yaml, value, schema, path);
  if (value.is_number() && ((schema.minimum && value.number() < *schema.minimum) ||
                            (schema.maximum && value.number() > *schema.maximum)))
    add("format-value", yaml, text("format.range", path.written(), yaml.scalar));
  if (value.is_text()) check_text(yaml, schema, path);
}

void Checker::check_allowed(const yaml::Node& yaml, const Value& value, const Node& schema,
                            const Path& path) {
  const auto& allowed = schema.allowed;
  if (allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return;
  std::string listed;
  for (std::size_t i = 0; i < std::min(allowed.size(), most_listed); ++i)
    listed += (i > 0 ? " " : "") +
              (allowed[i].is_text() ? allowed[i].text() : std::to_string(allowed[i].number()));
  if (allowed.size() > most_listed) listed += " …";
  add("format-value", yaml, text("format.value", path.written(), yaml::excerpt(yaml.scalar)),
      text("format.allowed", listed));
}

void Checker::check_text(const yaml::Node& yaml, const Node& schema, const Path& path) {
  const std::int64_t length = schema.min_length || schema.max_length ? length_of(yaml.scalar) : 0;
  if (schema.min_length && length < *schema.min_length)
    add("format-value", yaml, text("format.too-short", path.written()));
  if (schema.max_length && length > *schema.max_length)
    add("format-value", yaml, text("format.too-long", path.written(), *schema.max_length));
  check_format(yaml, schema, path);
  if (!schema.pattern || schema.pattern->matches(yaml.scalar)) return;
  if (schema.expression == one_line && !yaml.scalar.empty()) {
    add("format-value", yaml, text("format.lines-in", path.written()), text("format.one-line"));
  } else if (schema.expression != one_line) {
    add("format-value", yaml, text("format.value", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.pattern", schema.expression));
  }
}

void Checker::check_format(const yaml::Node& yaml, const Node& schema, const Path& path) {
  if (schema.format == Node::Format::date && !Date::parse(yaml.scalar))
    add("format-date", yaml, text("format.date", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.date-remedy"));
  if (schema.format == Node::Format::date_time && !Moment::parse(yaml.scalar))
    add("format-date", yaml, text("format.moment", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.moment-remedy"));
}

void Checker::unknown_key(const yaml::Node& key, const Node& schema, const Path& path) {
  std::vector<std::string> known;
  for (const auto& property : schema.properties) known.push_back(property.first);
  const auto near = near_words(key.scalar, known);
  std::string listed;
  for (const std::string& name : near.empty() ? known : near)
    listed += (listed.empty() ? "" : " ") + name;
  add("format-key", key, text("format.key", Path{&path, key.scalar}.written()),
      text("format.allowed", listed));
}

void Checker::check_required(const yaml::Node& yaml, const std::vector<std::string>& required,
                             const Path& path) {
  for (const std::string& name : required)
    if (yaml.find(name) == nullptr)
      add("format-missing", yaml, text("format.missing", Path{&path, name}.written()));
}

void Checker::check_map(const yaml::Node& yaml, const Node& schema, const Path& path) {
  for (const auto& [key, member] : yaml.members) {
    const Node* property = schema.property(key.scalar);
    if (property == nullptr && schema.others == Node::Others::each) property = schema.each;
    if (property != nullptr) {
      check(member, *property, Path{&path, key.scalar});
    } else if (schema.others == Node::Others::none) {
      unknown_key(key, schema, path);
    }
  }
  check_required(yaml, schema.required, path);
  for (const Node::Condition& condition : schema.conditions) {
    const yaml::Node* member = yaml.find(condition.member);
    if (member != nullptr && !is_container(*member) && yaml::to_value(*member) == condition.value)
      check_required(yaml, condition.required, path);
  }
}

void Checker::check_list(const yaml::Node& yaml, const Node& schema, const Path& path) {
  if (schema.min_items && static_cast<std::int64_t>(yaml.items.size()) < *schema.min_items)
    add("format-value", yaml, text("format.too-few", path.written(), *schema.min_items));
  std::set<std::string> seen;
  for (std::size_t i = 0; i < yaml.items.size(); ++i) {
    const yaml::Node& item = yaml.items[i];
    if (schema.items != nullptr) check(item, *schema.items, Path{&path, {}, i});
    if (schema.unique && !seen.insert(fingerprint(item)).second)
      add("format-value", item, text("format.twice", path.written(), yaml::excerpt(item.scalar)));
  }
}

void Checker::check_any_of(const yaml::Node& yaml, const Node& schema, const Path& path) {
  Findings fewest;
  for (const Node* one : schema.any_of) {
    Findings findings;
    Checker(file_, findings).check(yaml, *one, path);
    if (findings.empty()) return;
    const bool wrong_type = findings.front().rule == "format-type";
    if (fewest.empty() || (fewest.front().rule == "format-type" && !wrong_type))
      fewest = std::move(findings);
  }
  findings_.insert(findings_.end(), fewest.begin(), fewest.end());
}

const Node* map_node(const Value& value, const Node* schema) {
  if (schema == nullptr || schema->any_of.empty()) return schema;
  for (const Node* one : schema->any_of)
    if (std::find(one->types.begin(), one->types.end(), type_of(value)) != one->types.end())
      return one;
  return nullptr;
}

}  // namespace

Findings check_node(const yaml::Node& yaml, const Node& schema, const std::string& file) {
  Findings findings;
  Checker(file, findings).check(yaml, schema, {});
  return findings;
}

Value in_order(const Value& value, const Node* schema) {
  schema = map_node(value, schema);
  if (value.is_list()) {
    Value list = Value::list();
    for (const Value& item : value.list_items())
      list.push_back(in_order(item, schema == nullptr ? nullptr : schema->items));
    return list;
  }
  if (!value.is_map()) return value;
  Value map = Value::map();
  if (schema != nullptr)
    for (const auto& [name, property] : schema->properties)
      if (value.has(name)) map.entries().emplace_back(name, in_order(value[name], property));
  for (const auto& [name, member] : value.entries())
    if (schema == nullptr || schema->property(name) == nullptr)
      map.entries().emplace_back(name,
                                 in_order(member, schema == nullptr ? nullptr : schema->each));
  return map;
}

}  // namespace dc::schema
