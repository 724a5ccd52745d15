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
    if (!value.is_list() && !value.is_map()) return value;
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

  Value list(const Value& value, const Node* schema) const {
    Value::List items;
    items.reserve(value.list_items().size());
    for (const Value& item : value.list_items())
      items.push_back(ordered(item, schema == nullptr ? nowhere : schema->items));
    return Value(std::move(items));
  }

  struct Placed {
    std::size_t at = 0;  // among the members of the schema, the others after them
    Place asked = nowhere;
    const Value::Entry* entry = nullptr;
  };

  Value map(const Value& value, const Node* schema) const {
    std::vector<Placed> all;
    all.reserve(value.entries().size());
    bool holds_more = false;
    for (const Value::Entry& entry : value.entries()) {
      all.push_back(placed(entry, schema));
      holds_more = holds_more || entry.second.is_map() || entry.second.is_list();
    }
    const auto before = [](const Placed& a, const Placed& b) { return a.at < b.at; };
    const bool is_in_order = std::is_sorted(all.begin(), all.end(), before);
    if (is_in_order && !holds_more) return value;
    if (!is_in_order) std::stable_sort(all.begin(), all.end(), before);
    Value::Map members;
    members.reserve(all.size());
    for (const Placed& one : all)
      members.emplace_back(one.entry->first, ordered(one.entry->second, one.asked));
    return Value(std::move(members));
  }

  Placed placed(const Value::Entry& entry, const Node* schema) const {
    if (schema == nullptr) return {0, nowhere, &entry};
    const auto at = tables_.find_member(*schema, entry.first);
    if (!at) return {schema->members.count, schema->each, &entry};
    return {*at, tables_.members[schema->members.first + *at].node, &entry};
  }

  const Tables& tables_;
};

}  // namespace

Value in_order(const Value& value, const Tables& tables) {
  return Orderer(tables).ordered(value, tables.root);
}

}  // namespace dc::schema
