#include "schema/tables.h"

#include <algorithm>

namespace dc::schema {

std::optional<Place> Tables::find_member(const Node& node, std::string_view name) const {
  const auto sorted = list(node.by_name);
  const auto name_of = [&](Place at) {
    return word(members[static_cast<std::size_t>(node.members.first) + at].name);
  };
  const auto found =
      std::lower_bound(sorted.begin(), sorted.end(), name,
                       [&](Place at, std::string_view wanted) { return name_of(at) < wanted; });
  if (found == sorted.end() || name_of(*found) != name) return {};
  return *found;
}

}  // namespace dc::schema
