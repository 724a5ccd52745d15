#include "git/plain_config.h"

#include <algorithm>

#include "base/error.h"
#include "git/files.h"
#include "git/global_config.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_config = std::size_t{1} << 20;

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

bool is_word(std::string_view text, std::string_view also) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           also.find(c) != std::string_view::npos;
  });
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// "core" of "[core]"; of a subsection a name that no setting asked for has.
std::optional<std::string> section_of(std::string_view line) {
  if (!line.ends_with(']')) return {};
  const std::string_view inside = line.substr(1, line.size() - 2);
  const std::size_t quote = inside.find('"');
  const std::string name = lower(trimmed(inside.substr(0, quote)));
  if (!is_word(name, "-.") || name.starts_with("include")) return {};
  if (quote == std::string_view::npos) return name;
  const std::string_view rest = inside.substr(quote + 1);
  if (rest.find('\\') != std::string_view::npos || rest.find('"') + 1 != rest.size()) return {};
  return name + " " + std::string(rest);
}

}  // namespace

bool PlainConfig::take_line(std::string_view line, std::string& section) {
  if (line.empty() || line.front() == '#' || line.front() == ';') return true;
  if (line.front() == '[') {
    const auto name = section_of(line);
    section = name.value_or("");
    return name.has_value();
  }
  const std::size_t equals = line.find('=');
  const std::string_view key = trimmed(line.substr(0, equals));
  if (section.empty() || !is_word(key, "-") || line.ends_with('\\')) return false;
  Setting& setting = settings_[section + "." + lower(key)];
  setting = {};
  setting.state = Setting::State::doubtful;
  if (equals == std::string_view::npos) return true;
  const std::string_view value = trimmed(line.substr(equals + 1));
  if (value.find_first_of("\"\\#;") != std::string_view::npos) return true;
  setting = {Setting::State::plain, std::string(value)};
  return true;
}

bool PlainConfig::take(std::string_view text) {
  const bool is_text = std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
  });
  if (!is_text || text.starts_with("\xef\xbb\xbf")) return false;
  std::string section;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!take_line(trimmed(text.substr(0, end)), section)) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

std::optional<PlainConfig> PlainConfig::read(const std::string& common_dir) try {
  const auto files = config_files();
  if (!files) return std::nullopt;
  PlainConfig config;
  const auto take_file = [&config](const std::string& path) {
    const auto text = read_file(path, largest_config);
    return !text || config.take(*text);
  };
  if (!std::all_of(files->begin(), files->end(), take_file) || !take_file(common_dir + "config"))
    return std::nullopt;
  return config;
} catch (const Error&) {
  return std::nullopt;
}

PlainConfig::Setting PlainConfig::find(std::string_view name) const {
  const auto found = settings_.find(lower(name));
  return found == settings_.end() ? Setting{} : found->second;
}

}  // namespace dc::git
