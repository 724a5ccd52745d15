#include "schema/order.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dc::schema {
namespace {

Type type_of(const Value& value) {
  if (value.is_null()) return Type::null;
  if (value.is_flag()) return Type::boolean;
  if (value.is_number()) return Type::integer;
  if (value.is_text()) return Type::string;
  return value.is_list() ? Type::array : Type::object;
}

class Orderer {
 public:
  explicit Orderer(const Tables& tables) : tables_(tables) {}

  Value ordered(const Value& value, Place node) const {
    if (is_ordered(value, node)) return value;
    const Node* schema = asked_of(value, node);
    return value.is_list() ? list(value, schema) : map(value, schema);
  }

 private:
  // Of anyOf the one for this type of value; null: nothing is known of the value's keys.
  const Node* asked_of(const Value& value, Place place) const {
    if (place == nowhere) return nullptr;
    const Node& node = tables_.nodes[place];
    if (node.any_of.count == 0) return &node;
    for (const Place one : tables_.list(node.any_of)) {
      const auto types = tables_.list(tables_.nodes[one].types);
      if (std::find(types.begin(), types.end(), static_cast<Place>(type_of(value))) != types.end())
        return &tables_.nodes[one];
    }
    return nullptr;
  }

  bool is_ordered(const Value& value, Place node) const {
    if (!value.is_list() && !value.is_map()) return true;
    const Node* schema = asked_of(value, node);
    const auto& items = value.list_items();
    const Place each = schema == nullptr ? nowhere : schema->items;
    if (value.is_list())
      return std::all_of(items.begin(), items.end(),
                         [&](const Value& item) { return is_ordered(item, each); });
    std::size_t last = 0;
    for (const auto& [name, member] : value.entries()) {
      const auto [at, asked] = place_of(name, schema, last);
      if (at < last || !is_ordered(member, asked)) return false;
      last = at;
    }
    return true;
  }

  Value list(const Value& value, const Node* schema) const {
    Value::List items;
    items.reserve(value.list_items().size());
    for (const Value& item : value.list_items())
      items.push_back(ordered(item, schema == nullptr ? nowhere : schema->items));
    return Value(std::move(items));
  }

  Value map(const Value& value, const Node* schema) const {
    std::vector<std::pair<std::size_t, Value::Entry>> placed;
    placed.reserve(value.entries().size());
    for (const auto& [name, member] : value.entries()) {
      const auto [at, node] = place_of(name, schema, 0);
      placed.emplace_back(at, Value::Entry(name, ordered(member, node)));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    Value::Map members;
    members.reserve(placed.size());
    for (auto& [at, entry] : placed) members.push_back(std::move(entry));
    return Value(std::move(members));
  }

  // Among the members of the schema, the others after them; and what is asked of it. It is looked
  // for from `guess` on first.
  std::pair<std::size_t, Place> place_of(std::string_view name, const Node* schema,
                                         std::size_t guess) const {
    if (schema == nullptr) return {0, nowhere};
    const auto members = tables_.members.subspan(schema->members.first, schema->members.count);
    for (std::size_t tried = 0, at = guess; tried < members.size(); ++tried, ++at) {
      if (at >= members.size()) at = 0;
      if (tables_.word(members[at].name) == name) return {at, members[at].node};
    }
    return {members.size(), schema->each};
  }

  const Tables& tables_;
};

}  // namespace

Value in_order(const Value& value, const Tables& tables) {
  return Orderer(tables).ordered(value, tables.root);
}

}  // namespace dc::schema
