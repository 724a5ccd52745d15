#include "query/where.h"

#include <algorithm>
#include <array>
#include <compare>

#include "query/contains.h"
#include "query/where_parser.h"

namespace dc::query {
namespace {

using Operator = Where::Operator;

std::strong_ordering order_of(const Value& a, const Value& b) {
  if (a.is_number() && b.is_number()) return a.number() <=> b.number();
  if (a.is_flag() && b.is_flag()) return a.flag() <=> b.flag();
  return a.text().compare(b.text()) <=> 0;
}

bool is_in_order(Operator op, std::strong_ordering order) {
  switch (op) {
    case Operator::equal:
      return order == 0;
    case Operator::unequal:
      return order != 0;
    case Operator::less:
      return order < 0;
    case Operator::at_most:
      return order <= 0;
    case Operator::more:
      return order > 0;
    case Operator::at_least:
      return order >= 0;
    case Operator::contains:
      break;
  }
  return false;
}

bool one_satisfies(const Where::Comparison& asked, const Value& held) {
  if (asked.op == Operator::contains) return contains(held.text(), asked.value.text());
  return is_in_order(asked.op, order_of(held, asked.value));
}

bool is_absent(const Value& held) {
  return held.is_null() || (held.is_list() && held.list_items().empty());
}

bool list_satisfies(const Where::Comparison& asked, const Value& held) {
  const auto& all = held.list_items();
  const auto satisfies = [&](const Value& one) { return one_satisfies(asked, one); };
  if (asked.op == Operator::unequal) return std::all_of(all.begin(), all.end(), satisfies);
  return std::any_of(all.begin(), all.end(), satisfies);
}

bool satisfies(const Where::Comparison& asked, const Value& held) {
  if (is_absent(held))
    return (asked.op == Operator::equal) == asked.value.is_null() &&
           (asked.op == Operator::equal || asked.op == Operator::unequal);
  if (asked.value.is_null()) return asked.op == Operator::unequal;
  return held.is_list() ? list_satisfies(asked, held) : one_satisfies(asked, held);
}

}  // namespace

Where Where::parse(std::string_view expression, const std::vector<Field>& fields) {
  Where where;
  where.root_ = parse_where(expression, fields);
  return where;
}

bool Where::holds(const Node& node, const Row& value_of) {
  const auto part_holds = [&](const Node& part) { return holds(part, value_of); };
  switch (node.kind) {
    case Node::Kind::comparison:
      return satisfies(node.comparison, value_of(node.comparison.field));
    case Node::Kind::all:
      return std::all_of(node.parts.begin(), node.parts.end(), part_holds);
    case Node::Kind::any:
      return std::any_of(node.parts.begin(), node.parts.end(), part_holds);
    case Node::Kind::none:
      break;
  }
  return std::none_of(node.parts.begin(), node.parts.end(), part_holds);
}

}  // namespace dc::query
