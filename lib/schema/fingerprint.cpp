#include "schema/fingerprint.h"

#include <algorithm>
#include <vector>

namespace dc::schema {
namespace {

std::string measured(char mark, std::string_view content) {
  return (mark + std::to_string(content.size()) + ":").append(content);
}

std::string of_map(const yaml::Node& node) {
  std::vector<std::string> members;
  for (const auto& [key, value] : node.members)
    members.push_back(measured('k', key.scalar) + fingerprint(value));
  std::sort(members.begin(), members.end());
  std::string all;
  for (const std::string& member : members) all += member;
  return all;
}

}  // namespace

std::string fingerprint(const yaml::Node& node) {
  if (node.kind == yaml::Node::Kind::map) return measured('m', of_map(node));
  if (node.kind == yaml::Node::Kind::scalar)
    return measured(yaml::to_value(node).is_text() ? 't' : 'p', node.scalar);
  std::string items;
  for (const yaml::Node& item : node.items) items += fingerprint(item);
  return measured('l', items);
}

}  // namespace dc::schema
