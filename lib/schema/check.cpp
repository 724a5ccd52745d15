#include "schema/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/near.h"
#include "schema/fingerprint.h"
#include "yaml/report.h"

namespace dc::schema {
namespace {

constexpr std::string_view one_line = "^[^\\n]+$";  // what the schemas ask of a field of one line
constexpr std::size_t most_listed = 24;             // allowed words in a sentence

bool is_container(const yaml::Node& yaml) {
  return yaml.kind != yaml::Node::Kind::scalar;
}

Type type_of_plain(yaml::Reading reading, std::string_view scalar) {
  switch (reading) {
    case yaml::Reading::null:
      return Type::null;
    case yaml::Reading::flag:
      return Type::boolean;
    case yaml::Reading::number:
      return Type::integer;
    case yaml::Reading::text:
    case yaml::Reading::ambiguous:
      break;
  }
  return scalar.empty() ? Type::null : Type::string;
}

Type type_of(const yaml::Node& yaml) {
  if (yaml.kind == yaml::Node::Kind::map) return Type::object;
  if (yaml.kind == yaml::Node::Kind::list) return Type::array;
  return yaml.plain ? type_of_plain(yaml.reading, yaml.scalar) : Type::string;
}

std::int64_t number_of(const yaml::Node& yaml) {
  std::int64_t number = 0;
  std::from_chars(yaml.scalar.data(), yaml.scalar.data() + yaml.scalar.size(), number);
  return number;
}

Text type_word(Type type) {
  constexpr std::array<const char*, 6> ids = {"type.null",   "type.boolean", "type.integer",
                                              "type.string", "type.array",   "type.object"};
  return text(ids[static_cast<std::size_t>(type)]);
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

// Whether it is the choice, which is of its type and no text.
bool is_other(const yaml::Node& yaml, const Choice& choice) {
  if (choice.type == Type::integer) return number_of(yaml) == choice.number;
  return choice.type == Type::null || (yaml.scalar == "true") == (choice.number == 1);
}

class Checker {
 public:
  Checker(const Tables& tables, const Patterns& patterns, const std::string& file,
          Findings& findings)
      : tables_(tables), patterns_(patterns), file_(file), findings_(findings) {}

  void check(const yaml::Node& yaml, Place node, const Path& path);

 private:
  void add(const char* rule, const yaml::Node& at, Text sentence, Text remedy = {}) {
    findings_.push_back(
        {rule, Severity::error, file_, at.line, std::move(sentence), std::move(remedy)});
  }
  std::span<const Member> members(const Node& schema) const {
    return tables_.members.subspan(schema.members.first, schema.members.count);
  }
  std::span<const Choice> choices(const Node& schema) const {
    return tables_.choices.subspan(schema.choices.first, schema.choices.count);
  }
  bool takes(Type type, const Node& schema) const {
    const auto types = tables_.list(schema.types);
    return types.empty() ||
           std::find(types.begin(), types.end(), static_cast<Place>(type)) != types.end();
  }
  bool is(const yaml::Node& yaml, Type type, const Choice& choice) const {
    if (type != choice.type) return false;
    return type == Type::string ? tables_.is_word(choice.word, yaml.scalar)
                                : is_other(yaml, choice);
  }
  void wrong_type(const yaml::Node& yaml, Type type, const Node& schema, const Path& path);
  void check_scalar(const yaml::Node& yaml, Type type, const Node& schema, const Path& path);
  void check_text(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_pattern(const yaml::Node& yaml, Place pattern, const Path& path);
  void check_format(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_choices(const yaml::Node& yaml, Type type, const Node& schema, const Path& path);
  void check_map(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_list(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_required(const yaml::Node& yaml, Run required, const Path& path);
  void check_conditions(const yaml::Node& yaml, const Node& schema, const Path& path);
  void check_any_of(const yaml::Node& yaml, const Node& schema, const Path& path);
  void unknown_key(const yaml::Node& key, const Node& schema, const Path& path);

  const Tables& tables_;
  const Patterns& patterns_;
  const std::string& file_;
  Findings& findings_;
};

void Checker::check(const yaml::Node& yaml, Place node, const Path& path) {
  const Node& schema = tables_.nodes[node];
  if (schema.any_of.count > 0) return check_any_of(yaml, schema, path);
  const Type type = type_of(yaml);
  if (!takes(type, schema)) return wrong_type(yaml, type, schema, path);
  if (is_container(yaml) && schema.choices.count > 0)
    return check_choices(yaml, type, schema, path);
  if (yaml.kind == yaml::Node::Kind::map) return check_map(yaml, schema, path);
  if (yaml.kind == yaml::Node::Kind::list) return check_list(yaml, schema, path);
  check_scalar(yaml, type, schema, path);
}

void Checker::wrong_type(const yaml::Node& yaml, Type type, const Node& schema, const Path& path) {
  const auto types = tables_.list(schema.types);
  const bool wants_text = takes(Type::string, schema);
  std::vector<Text> words;
  for (const Place one : types) words.push_back(type_word(static_cast<Type>(one)));
  const Text remedy = wants_text && !is_container(yaml)
                          ? text("format.quote-it", yaml::excerpt(yaml.scalar))
                          : Text{};
  add("format-type", yaml,
      text("format.type", path.written(), joined(words, text("text.or")), type_word(type)), remedy);
}

void Checker::check_scalar(const yaml::Node& yaml, Type type, const Node& schema,
                           const Path& path) {
  check_choices(yaml, type, schema, path);
  if (type == Type::integer) {
    const std::int64_t number = number_of(yaml);
    if ((schema.minimum != no_bound && number < schema.minimum) ||
        (schema.maximum != no_bound && number > schema.maximum))
      add("format-value", yaml, text("format.range", path.written(), yaml.scalar));
  }
  if (type == Type::string) check_text(yaml, schema, path);
}

void Checker::check_choices(const yaml::Node& yaml, Type type, const Node& schema,
                            const Path& path) {
  const auto allowed = choices(schema);
  if (allowed.empty() || std::any_of(allowed.begin(), allowed.end(),
                                     [&](const Choice& choice) { return is(yaml, type, choice); }))
    return;
  std::string listed;
  for (const Choice& choice : allowed.first(std::min(allowed.size(), most_listed)))
    listed += (listed.empty() ? "" : " ") + (choice.type == Type::string
                                                 ? std::string(tables_.word(choice.word))
                                                 : std::to_string(choice.number));
  if (allowed.size() > most_listed) listed += " …";
  add("format-value", yaml, text("format.value", path.written(), yaml::excerpt(yaml.scalar)),
      text("format.allowed", listed));
}

void Checker::check_text(const yaml::Node& yaml, const Node& schema, const Path& path) {
  const bool is_bounded = schema.min_length != no_bound || schema.max_length != no_bound;
  const std::int64_t length = is_bounded ? length_of(yaml.scalar) : 0;
  if (schema.min_length != no_bound && length < schema.min_length)
    add("format-value", yaml, text("format.too-short", path.written()));
  if (schema.max_length != no_bound && length > schema.max_length)
    add("format-value", yaml, text("format.too-long", path.written(), schema.max_length));
  check_format(yaml, schema, path);
  if (schema.pattern != nowhere) check_pattern(yaml, schema.pattern, path);
}

void Checker::check_pattern(const yaml::Node& yaml, Place pattern, const Path& path) {
  if (patterns_.matches(pattern, yaml.scalar)) return;
  const std::string expression(patterns_.expression(pattern));
  if (expression == one_line && !yaml.scalar.empty()) {
    add("format-value", yaml, text("format.lines-in", path.written()), text("format.one-line"));
  } else if (expression != one_line) {
    add("format-value", yaml, text("format.value", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.pattern", expression));
  }
}

void Checker::check_format(const yaml::Node& yaml, const Node& schema, const Path& path) {
  if (schema.format == Format::date && !Date::parse(yaml.scalar))
    add("format-date", yaml, text("format.date", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.date-remedy"));
  if (schema.format == Format::date_time && !Moment::parse(yaml.scalar))
    add("format-date", yaml, text("format.moment", path.written(), yaml::excerpt(yaml.scalar)),
        text("format.moment-remedy"));
}

void Checker::unknown_key(const yaml::Node& key, const Node& schema, const Path& path) {
  std::vector<std::string> known;
  for (const Member& member : members(schema)) known.emplace_back(tables_.word(member.name));
  const auto near = near_words(key.scalar, known);
  std::string listed;
  for (const std::string& name : near.empty() ? known : near)
    listed += (listed.empty() ? "" : " ") + name;
  add("format-key", key, text("format.key", Path{&path, key.scalar}.written()),
      text("format.allowed", listed));
}

void Checker::check_required(const yaml::Node& yaml, Run required, const Path& path) {
  for (const Place word : tables_.list(required)) {
    const std::string_view name = tables_.word(word);
    if (yaml.find(name) == nullptr)
      add("format-missing", yaml, text("format.missing", Path{&path, name}.written()));
  }
}

// Keys stand in the schema's order nearly always, some left out: each is looked for in what follows
// the one before it.
void Checker::check_map(const yaml::Node& yaml, const Node& schema, const Path& path) {
  const auto known = members(schema);
  std::size_t next = 0;
  const auto property = [&](std::string_view name) {
    for (std::size_t at = next; at < known.size(); ++at)
      if (tables_.is_word(known[at].name, name)) return known[(next = at + 1) - 1].node;
    const auto at = next == 0 ? std::nullopt : tables_.find_member(schema, name);
    if (!at) return schema.others == Others::each ? schema.each : nowhere;
    next = *at + std::size_t{1};
    return known[*at].node;
  };
  for (const auto& [key, member] : yaml.members) {
    const Place asked = property(key.scalar);
    if (asked != nowhere) {
      check(member, asked, Path{&path, key.scalar});
    } else if (schema.others == Others::none) {
      unknown_key(key, schema, path);
    }
  }
  check_required(yaml, schema.required, path);
  check_conditions(yaml, schema, path);
}

void Checker::check_conditions(const yaml::Node& yaml, const Node& schema, const Path& path) {
  const yaml::Node* member = nullptr;
  Type type = Type::null;
  Place name = nowhere;
  for (const Condition& condition :
       tables_.conditions.subspan(schema.conditions.first, schema.conditions.count)) {
    if (condition.member != name) {
      member = yaml.find(tables_.word(name = condition.member));
      if (member != nullptr) type = type_of(*member);
    }
    if (member != nullptr && is(*member, type, tables_.choices[condition.choice]))
      check_required(yaml, condition.required, path);
  }
}

void Checker::check_list(const yaml::Node& yaml, const Node& schema, const Path& path) {
  if (schema.min_items != no_bound &&
      static_cast<std::int64_t>(yaml.items.size()) < schema.min_items)
    add("format-value", yaml, text("format.too-few", path.written(), schema.min_items));
  std::set<std::string> seen;
  for (std::size_t i = 0; i < yaml.items.size(); ++i) {
    const yaml::Node& item = yaml.items[i];
    if (schema.items != nowhere) check(item, schema.items, Path{&path, {}, i});
    if (schema.unique != 0 && !seen.insert(fingerprint(item)).second)
      add("format-value", item, text("format.twice", path.written(), yaml::excerpt(item.scalar)));
  }
}

// Told is the first that wants this type of value, else the first.
void Checker::check_any_of(const yaml::Node& yaml, const Node& schema, const Path& path) {
  Findings fewest;
  const Type type = type_of(yaml);
  for (const Place one : tables_.list(schema.any_of)) {
    if (!takes(type, tables_.nodes[one])) continue;
    Findings findings;
    Checker(tables_, patterns_, file_, findings).check(yaml, one, path);
    if (findings.empty()) return;
    const bool wrong_type = findings.front().rule == "format-type";
    if (fewest.empty() || (fewest.front().rule == "format-type" && !wrong_type))
      fewest = std::move(findings);
  }
  if (fewest.empty()) return check(yaml, tables_.list(schema.any_of).front(), path);
  findings_.insert(findings_.end(), fewest.begin(), fewest.end());
}

}  // namespace

Findings check_root(const yaml::Node& yaml, const Tables& tables, const Patterns& patterns,
                    const std::string& file) {
  Findings findings;
  Checker(tables, patterns, file, findings).check(yaml, tables.root, {});
  return findings;
}

}  // namespace dc::schema
