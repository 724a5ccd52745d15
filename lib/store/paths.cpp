#include "store/paths.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "model/docket.h"

namespace dc::store {
namespace {

constexpr std::string_view attachments = "attachments/";
constexpr std::size_t hash_digits = 64;
constexpr std::size_t longest_extension = 9;  // with its dot

bool is_hex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_extension(std::string_view text) {
  const auto is_allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return text.empty() || (text.size() > 1 && text.size() <= longest_extension && text[0] == '.' &&
                          std::all_of(text.begin() + 1, text.end(), is_allowed));
}

// "2026" of "calendar/2026.yaml".
std::string_view stem_in(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder) || !path.ends_with(".yaml")) return "";
  path.remove_prefix(folder.size());
  path.remove_suffix(5);
  return path;
}

bool is_year(std::string_view text) {
  return text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string calendar_path(int year) {
  return fmt::format("calendar/{:04}.yaml", year);
}

std::optional<int> year_of_calendar(std::string_view path) {
  const std::string_view digits = stem_in(path, "calendar/");
  int year = 0;
  if (is_year(digits)) std::from_chars(digits.data(), digits.data() + digits.size(), year);
  return year > 0 ? std::optional(year) : std::nullopt;
}

std::optional<std::string> hash_of_attachment(std::string_view path) {
  if (!path.starts_with(attachments)) return {};
  const auto name = path.substr(attachments.size());
  if (name.size() < hash_digits + 1 || name[2] != '/') return {};
  const std::string hash =
      std::string(name.substr(0, 2)) + std::string(name.substr(3, hash_digits - 2));
  if (hash.size() != hash_digits || !is_hex(hash) || !is_extension(name.substr(hash_digits + 1)))
    return {};
  return hash;
}

FileKind file_kind(std::string_view path) {
  if (path == attributes_path) return FileKind::attributes;
  if (id_of_path(path)) return FileKind::record;
  if (Date::parse(stem_in(path, "policy/"))) return FileKind::policy;
  if (year_of_calendar(path)) return FileKind::calendar;
  return hash_of_attachment(path) ? FileKind::attachment : FileKind::foreign;
}

}  // namespace dc::store
