#include "yaml/bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace dc::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The length of the code point that `first` begins, in valid UTF-8.
std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xE0) return 2;
  return first < 0xF0 ? 3 : 4;
}

// Whether a code point with this first byte can be a forbidden one: most Han cannot.
bool needs_a_look(unsigned char first) {
  return first < 0x20 || first == 0x7F || first == 0xC2 || first == 0xD8 || first == 0xE2 ||
         first >= 0xEF;
}

class Characters {
 public:
  Characters(std::string_view source, Report& report) : source_(source), report_(report) {}

  void check() {
    for (std::size_t at = 0; at < source_.size();) {
      const auto first = static_cast<unsigned char>(source_[at]);
      const std::size_t length = length_of(first);
      if (first == '\n') ++line_;
      if (needs_a_look(first)) look(source_.substr(at, length));
      at += length;
    }
  }

 private:
  void look(std::string_view character) {
    if (character == byte_order_mark) {
      if (!std::exchange(seen_mark_, true))
        add("format-bom", text("format.bom"), text("format.bom-remedy"));
    } else if (character == "\r") {
      if (!std::exchange(seen_return_, true))
        add("format-carriage-return", text("format.carriage-return"),
            text("format.carriage-return-remedy"));
    } else if (!seen_control_) {
      look_for_control(character);
    }
  }

  void look_for_control(std::string_view character) {
    const auto found = forbidden_in_text(character, Lines::many);
    if (!found) return;
    seen_control_ = true;
    add("format-control",
        text("format.control", fmt::format("U+{:04X}", static_cast<std::uint32_t>(*found))),
        text("format.control-remedy"));
  }

  void add(std::string_view rule, Text sentence, Text remedy) {
    report_.add(rule, line_, std::move(sentence), std::move(remedy));
  }

  std::string_view source_;
  Report& report_;
  int line_ = 1;
  bool seen_mark_ = false;
  bool seen_return_ = false;
  bool seen_control_ = false;
};

}  // namespace

int line_at(std::string_view source, std::size_t at) {
  return 1 + static_cast<int>(std::count(source.begin(),
                                         source.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

bool check_bytes(std::string_view source, const Limits& limits, Report& report) {
  if (source.size() > limits.bytes) {
    report.add("format-size", 0, text("format.size", source.size(), limits.bytes),
               text("format.size-remedy"));
    return false;
  }
  const bool is_clean = is_clean_text(source, Lines::many);
  if (const auto at = is_clean ? std::nullopt : invalid_utf8_at(source)) {
    report.add("format-utf8", line_at(source, *at), text("format.utf8", *at + 1),
               text("format.utf8-remedy"));
    return false;
  }
  const bool may_be_long = source.size() >= static_cast<std::size_t>(limits.lines);
  if (may_be_long && line_at(source, source.size()) > limits.lines) {
    report.add("format-size", limits.lines, text("format.lines", limits.lines),
               text("format.size-remedy"));
    return false;
  }
  if (!is_clean) Characters(source, report).check();
  return report.empty();
}

}  // namespace dc::yaml
