#include "yaml/block.h"

#include <string>

namespace dc::yaml {
namespace {

std::string_view take_line(std::string_view& source) {
  const std::size_t end = source.find('\n');
  const std::string_view line = source.substr(0, end);
  source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
  return line;
}

std::size_t indent_of(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first == std::string_view::npos ? line.size() : first;
}

bool is_blank(std::string_view line) {
  return indent_of(line) == line.size();
}

}  // namespace

bool is_clear_block(std::string_view source, std::string_view value) {
  const std::string_view header = take_line(source);
  if ((header != "|" && header != "|-") || value.empty()) return false;
  std::string content;
  std::size_t indent = 0;
  while (content.size() < value.size()) {
    const std::string_view line = take_line(source);
    const bool begins = indent == 0;
    if (begins && is_blank(line)) return false;
    if (begins) indent = indent_of(line);
    if (is_blank(line) && !line.empty()) return false;
    if (!line.empty() && (indent == 0 || indent_of(line) < indent)) return false;
    if (!line.empty()) content.append(line.substr(indent));
    content += '\n';
    if (source.empty()) break;
  }
  if (header == "|-" && !content.empty()) content.pop_back();
  return content == value;
}

bool fits_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || text.ends_with("\n\n")) return false;
  if (text.front() == ' ' || text.front() == '\n') return false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.ends_with(' ')) return false;
  }
  return true;
}

}  // namespace dc::yaml
