#include "support/json_value.h"

namespace dc {

nlohmann::json json_of(const Value& value) {
  if (value.is_flag()) return value.flag();
  if (value.is_number()) return value.number();
  if (value.is_text()) return value.text();
  if (value.is_list()) {
    auto items = nlohmann::json::array();
    for (const Value& item : value.list_items()) items.push_back(json_of(item));
    return items;
  }
  if (!value.is_map()) return nullptr;
  auto members = nlohmann::json::object();
  for (const auto& [key, member] : value.entries()) members[key] = json_of(member);
  return members;
}

}  // namespace dc
