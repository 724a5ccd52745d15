#include "yaml/parse.h"

#include <charconv>
#include <utility>

#include "yaml/bytes.h"
#include "yaml/canonical.h"
#include "yaml/events.h"
#include "yaml/plain.h"
#include "yaml/shape.h"

namespace dc::yaml {

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : members)
    if (name.scalar == key) return &value;
  return nullptr;
}

Parsed parse(std::string_view source, const std::string& file, const Limits& limits) {
  Report report(file);
  Parsed parsed;
  if (check_bytes(source, limits, report)) {
    if (auto root = read_canonical(source, limits, parsed.pool)) {
      parsed.root = *root;
    } else if (check_shape(source, limits, report)) {
      parsed.root = read_by_events(source, limits, report, parsed.pool);
    }
  }
  parsed.findings = report.take();
  return parsed;
}

namespace {

Value scalar_value(const Node& node) {
  if (!node.plain) return Value(node.scalar);
  std::int64_t number = 0;
  switch (node.reading) {
    case Reading::null:
      return {};
    case Reading::flag:
      return Value(node.scalar == "true");
    case Reading::number:
      std::from_chars(node.scalar.data(), node.scalar.data() + node.scalar.size(), number);
      return Value(number);
    case Reading::text:
    case Reading::ambiguous:
      break;
  }
  return node.scalar.empty() ? Value() : Value(node.scalar);
}

}  // namespace

Value to_value(const Node& node) {
  if (node.kind == Node::Kind::scalar) return scalar_value(node);
  if (node.kind == Node::Kind::list) {
    Value::List items;
    items.reserve(node.items.size());
    for (const Node& item : node.items) items.push_back(to_value(item));
    return Value(std::move(items));
  }
  Value::Map members;
  members.reserve(node.members.size());
  for (const auto& [key, value] : node.members)
    members.emplace_back(std::string(key.scalar), to_value(value));
  return Value(std::move(members));
}

}  // namespace dc::yaml
