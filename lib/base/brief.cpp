#include "base/brief.h"

#include "base/printable.h"
#include "base/utf8.h"

namespace dc {
namespace {

constexpr std::size_t longest = 40;  // code points

std::string cut(const std::string& text) {
  const auto points = to_code_points(text);
  if (points.size() <= longest) return text;
  return to_utf8(points.substr(0, longest)) + "…";
}

std::string flat(const Value& value) {
  if (value.is_flag()) return value.flag() ? "true" : "false";
  if (value.is_number()) return std::to_string(value.number());
  if (value.is_text()) return value.text();
  std::string out;
  for (const Value& one : value.list_items()) out += (out.empty() ? "" : ", ") + flat(one);
  for (const auto& [key, one] : value.entries())
    out += (out.empty() ? "" : ", ") + key + ": " + flat(one);
  if (value.is_list()) return "[" + out + "]";
  return value.is_map() ? "{" + out + "}" : "";
}

}  // namespace

Text brief(const Value& value) {
  if (value.is_null()) return text("value.absent");
  return verbatim("'" + printable(cut(flat(value))) + "'");
}

std::optional<Difference> first_difference(const Value& was, const Value& now) {
  if (was == now) return {};
  if (!was.is_map() || !now.is_map()) return Difference{"", was, now};
  const auto inside = [&](const std::string& key) -> std::optional<Difference> {
    auto found = first_difference(was[key], now[key]);
    if (found) found->key = found->key.empty() ? key : key + "." + found->key;
    return found;
  };
  for (const auto& [key, value] : was.entries())
    if (auto found = inside(key)) return found;
  for (const auto& [key, value] : now.entries())
    if (auto found = inside(key)) return found;
  return Difference{"", was, now};
}

}  // namespace dc
