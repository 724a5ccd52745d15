#include "base/printable.h"

#include <fmt/format.h>

namespace dc {
namespace {

void append_escaped(std::string& out, std::string_view valid, Lines lines) {
  for (char32_t c : to_code_points(valid)) {
    const std::string character = to_utf8({&c, 1});
    if (forbidden_in_text(character, lines)) {
      out += fmt::format("\\u{{{:X}}}", static_cast<unsigned>(c));
    } else {
      out += character;
    }
  }
}

}  // namespace

std::string printable(std::string_view utf8, Lines lines) {
  if (is_clean_text(utf8, lines)) return std::string(utf8);
  std::string out;
  while (const auto bad = invalid_utf8_at(utf8)) {
    append_escaped(out, utf8.substr(0, *bad), lines);
    out += fmt::format("\\x{:02X}", static_cast<unsigned char>(utf8[*bad]));
    utf8.remove_prefix(*bad + 1);
  }
  append_escaped(out, utf8, lines);
  return out;
}

}  // namespace dc
