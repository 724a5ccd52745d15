#pragma once
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace dc::schema {

// A schema as flat tables of numbers, its references resolved: made when the program is built
// (schemas/tables.cpp), so that a run reads no schema, and lies in the program as it is.

enum class Type : std::uint16_t { null, boolean, integer, string, array, object };
enum class Format : std::uint16_t { none, date, date_time };
enum class Others : std::uint16_t { any, none, each };  // additionalProperties

using Place = std::uint16_t;  // in one of the tables
constexpr Place nowhere = 0xffff;
constexpr std::int32_t no_bound = std::numeric_limits<std::int32_t>::min();

struct Run {  // neighbours in a table
  Place first = 0;
  Place count = 0;
};

struct Member {  // one of properties
  Place name = 0;
  Place node = 0;
};

struct Choice {  // one of enum, or const
  Type type = Type::null;
  Place word = 0;
  std::int32_t number = 0;  // of an integer; 0 or 1 of a flag
};

struct Condition {  // allOf: [{if: {properties: {member: {const}}}, then: {required}}]
  Place member = 0;
  Place choice = 0;
  Run required;
};

// What is asked of one value. What is empty, nowhere or no_bound asks for nothing.
struct Node {
  Run types, required, any_of;       // in lists: types, words, nodes
  Run members, choices, conditions;  // in tables of their own
  Run by_name;                       // in lists: the places of the members, sorted by their names
  Place each = nowhere;              // what additionalProperties asks of each
  Place items = nowhere;
  Place pattern = nowhere;  // in lists: the word of the expression stands there
  Format format = Format::none;
  Others others = Others::any;
  std::uint16_t unique = 0;
  std::int32_t minimum = no_bound, maximum = no_bound, min_length = no_bound, max_length = no_bound,
               min_items = no_bound;
};

struct Tables {
  std::span<const Node> nodes;
  std::span<const Member> members;
  std::span<const Choice> choices;
  std::span<const Condition> conditions;
  std::span<const Place> lists;
  std::span<const Place> words;  // where each begins in `text`, and the end
  std::string_view text;
  Run patterns;  // in lists: the words of the expressions
  Place root = 0;

  std::string_view word(Place at) const {
    return text.substr(words[at], static_cast<std::size_t>(words[at + 1] - words[at]));
  }
  bool is_word(Place at, std::string_view other) const {
    const std::size_t from = words[at];
    return other.size() == words[at + std::size_t{1}] - from &&
           text.compare(from, other.size(), other) == 0;
  }
  std::span<const Place> list(Run run) const { return lists.subspan(run.first, run.count); }
  // The member's place among those of the node.
  std::optional<Place> find_member(const Node& node, std::string_view name) const;
};

struct BuiltIn {
  std::string_view kind;
  Tables tables;
};

// Those of schemas/*.json, as the program was built with them.
std::span<const BuiltIn> built_in();

}  // namespace dc::schema
