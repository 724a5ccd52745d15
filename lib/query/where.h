#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace dc::query {

// How the values of a row's field compare.
enum class FieldType { text, number, date, flag, list };

struct Field {
  std::string key;
  FieldType type = FieldType::text;
};

// --where EXPR over the keys of a row: `FIELD OP VALUE` joined by `and`, `or`, `not` and
// parentheses, `not` binding closest and `or` loosest. OP is = != < <= > >= or ~ (contains). A
// VALUE is a word or stands in quotes '…' "…"; a date is any plain date, a flag true or false, and
// null means absent (only with = and !=). Absent values satisfy nothing else but !=. Of a list, one
// item that satisfies = or ~ is enough, and != asks that none is equal.
class Where {
 public:
  // Throws Error{usage}: an unknown field with the near ones, a value of the wrong type, what is
  // left open or out of place, and what is longer or deeper than any person writes.
  static Where parse(std::string_view expression, const std::vector<Field>& fields);

  // `value_of(i)` is the row's value of the i-th field.
  using Row = std::function<const Value&(std::size_t)>;
  bool holds(const Row& value_of) const { return holds(root_, value_of); }

  enum class Operator { equal, unequal, less, at_most, more, at_least, contains };
  struct Comparison {
    std::size_t field = 0;
    FieldType type = FieldType::text;
    Operator op = Operator::equal;
    Value value;  // null, a number, a flag, or text (dates as ISO)
  };
  struct Node {
    enum class Kind { comparison, all, any, none } kind = Kind::comparison;
    Comparison comparison;
    std::vector<Node> parts;  // of all, any and none
  };

 private:
  static bool holds(const Node& node, const Row& value_of);

  Node root_;
};

}  // namespace dc::query
