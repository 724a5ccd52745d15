#include "yaml/plain.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace dc::yaml {
namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_decimal(std::string_view plain) {
  std::string_view digits = plain;
  if (digits.starts_with('-')) digits.remove_prefix(1);
  if (digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit)) return false;
  if (digits.front() == '0') return plain == "0";
  std::int64_t number = 0;
  return std::from_chars(plain.data(), plain.data() + plain.size(), number).ec == std::errc{};
}

// The words of YAML 1.1 and 1.2, however they are capitalised.
bool is_word_of_yaml(std::string_view plain) {
  constexpr std::array<std::string_view, 15> words = {"~",    "null", "true", "false", "yes",
                                                      "no",   "on",   "off",  "y",     "n",
                                                      ".inf", ".nan", "=",    "<<",    "nan"};
  if (plain.starts_with('+') || plain.starts_with('-')) plain.remove_prefix(1);
  constexpr std::string_view firsts = "~ntfyo.=<NTFYO";
  if (plain.empty() || plain.size() > 5 || firsts.find(plain.front()) == std::string_view::npos)
    return false;
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return word.size() == plain.size() &&
           std::equal(word.begin(), word.end(), plain.begin(),
                      [](char mine, char theirs) { return mine == lower(theirs); });
  });
}

// Octal, hexadecimal, binary, sexagesimal, float, date, moment: in one net with wide meshes.
bool looks_numeric(std::string_view plain) {
  constexpr std::string_view others = "_.:,+- xXoOtTzZ";
  const auto belongs = [&](char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f') ||
           others.find(c) != std::string_view::npos;
  };
  constexpr std::string_view firsts = "+-.";
  const bool begins =
      is_digit(plain.front()) || firsts.find(plain.front()) != std::string_view::npos;
  return begins && std::any_of(plain.begin(), plain.end(), is_digit) &&
         std::all_of(plain.begin(), plain.end(), belongs);
}

bool starts_and_ends_plainly(std::string_view text) {
  constexpr std::string_view firsts = "_/(";
  constexpr std::string_view wide_space = "\xE3\x80\x80";
  const char first = text.front();
  if (is_ascii(first) && !is_letter(first) && !is_digit(first) &&
      firsts.find(first) == std::string_view::npos)
    return false;
  if (text.starts_with(wide_space) || text.ends_with(wide_space)) return false;
  if (text.starts_with("\xC2\xA0") || text.ends_with("\xC2\xA0")) return false;
  return text.back() != ' ' && text.back() != ':';
}

// What a byte may be in a plain scalar, looked up in one step: nearly all of a ledger's time is
// spent on its text.
enum Trait : unsigned char { in_flow = 1, in_block = 2, begins_no_word_or_number = 4 };

constexpr std::array<unsigned char, 256> traits_of_bytes() {
  constexpr std::string_view others = "-_./ ()+";
  constexpr std::string_view firsts = "~ntfyo.=<NTFYO+-";  // of YAML's words, and of numbers
  std::array<unsigned char, 256> traits{};
  for (std::size_t i = 0; i < traits.size(); ++i) {
    const char c = static_cast<char>(i);
    const bool is_control = i < 0x20 || i == 0x7F;
    if (!is_control) traits[i] |= in_block;
    if (!is_ascii(c) || is_letter(c) || is_digit(c) || others.find(c) != std::string_view::npos)
      traits[i] |= in_flow;
    if (!is_digit(c) && firsts.find(c) == std::string_view::npos)
      traits[i] |= begins_no_word_or_number;
  }
  return traits;
}

constexpr auto traits = traits_of_bytes();

bool has(char c, Trait trait) {
  return (traits[static_cast<unsigned char>(c)] & trait) != 0;
}

bool all_have(std::string_view text, Trait trait) {
  return std::all_of(text.begin(), text.end(), [&](char c) { return has(c, trait); });
}

// What begins so, or is so long, is neither a word of YAML nor a number.
bool is_surely_text(std::string_view plain) {
  constexpr std::string_view firsts = "ntfyoNTFYO";
  const char first = plain.front();
  if (!is_ascii(first)) return true;
  return is_letter(first) && (plain.size() > 5 || firsts.find(first) == std::string_view::npos);
}

}  // namespace

Reading reading_of(std::string_view plain) {
  if (plain.empty()) return Reading::ambiguous;
  if (is_surely_text(plain)) return Reading::text;
  if (has(plain.front(), begins_no_word_or_number)) return Reading::text;
  if (plain == "null") return Reading::null;
  if (plain == "true" || plain == "false") return Reading::flag;
  if (is_decimal(plain)) return Reading::number;
  return is_word_of_yaml(plain) || looks_numeric(plain) ? Reading::ambiguous : Reading::text;
}

bool is_plain_text(std::string_view text, Place place) {
  return reading_of(text) == Reading::text && is_written_plainly(text, place);
}

bool is_written_plainly(std::string_view text, Place place) {
  if (!starts_and_ends_plainly(text)) return false;
  if (place == Place::flow) return all_have(text, in_flow);
  if (!all_have(text, in_block)) return false;
  return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

}  // namespace dc::yaml
