#include "calendar/phrase_cursor.h"

#include <algorithm>

#include "base/utf8.h"

namespace dc {
namespace {

using Text32 = std::u32string_view;

constexpr Text32 dashes = U"‐‑‒–—―－─━";
constexpr Text32 tildes = U"〜∼";
constexpr Text32 zeros = U"零○◯";
constexpr Text32 blanks = U" \t\u00A0“”‘’\"「」『』《》";
constexpr Text32 numerals = U"〇一二三四五六七八九";
constexpr std::size_t longest_number = 4;

bool is_one_of(char32_t c, Text32 set) {
  return set.find(c) != Text32::npos;
}

char32_t half_width(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
  return c == 0x3000 ? U' ' : c;
}

char32_t reading_form(char32_t written) {
  const char32_t c = half_width(written);
  if (is_one_of(c, blanks)) return U' ';
  if (is_one_of(c, dashes)) return U'-';
  if (is_one_of(c, tildes)) return U'~';
  if (is_one_of(c, zeros)) return U'〇';
  if (c == U'\r' || c == U'\n') return U',';
  return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
}

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

std::size_t digits_at(Text32 text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) -
                                  text.begin());
}

int value_of(Text32 digits) {
  int value = 0;
  for (char32_t c : digits) value = value * 10 + static_cast<int>(c - U'0');
  return value;
}

// The value of 〇 to 九 and 两, or nothing.
std::optional<int> numeral(char32_t c) {
  if (c == U'两') return 2;
  const auto value = numerals.find(c);
  return value == Text32::npos ? std::nullopt : std::optional<int>(static_cast<int>(value));
}

int unit_of(char32_t c) {
  return c == U'十' ? 10 : c == U'百' ? 100 : 0;
}

// A number in Chinese numerals at the start of a text.
struct ChineseNumber {
  int value = 0;
  std::size_t length = 0;
};

std::optional<ChineseNumber> chinese_number(Text32 text) {
  ChineseNumber read;
  int open = 0;  // a digit that waits for its unit
  int smallest = 1000;
  for (char32_t c : text) {
    const auto digit = numeral(c);
    const int unit = unit_of(c);
    if (!digit && unit == 0) break;
    if ((digit && open != 0) || (unit != 0 && unit >= smallest)) return {};
    if (digit) open = *digit;
    if (unit != 0) {
      read.value += (open == 0 ? 1 : open) * unit;
      open = 0;
      smallest = unit;
    }
    ++read.length;
  }
  read.value += open;
  return read.value > 0 ? std::optional(read) : std::nullopt;
}

std::optional<int> chinese_year(Text32 text) {
  if (text.size() < 4) return {};
  int value = 0;
  for (char32_t c : text.substr(0, 4)) {
    const auto digit = numeral(c);
    if (!digit || c == U'两') return {};
    value = value * 10 + *digit;
  }
  return value;
}

bool is_year(int year) {
  return year >= 1900 && year <= 2099;
}

}  // namespace

std::u32string reading_form(Text32 written) {
  std::u32string read(written);
  for (char32_t& c : read) c = reading_form(c);
  return read;
}

std::size_t PhraseCursor::position() const {
  return std::min(phrase_.find_first_not_of(U' ', at_), phrase_.size());
}

bool PhraseCursor::take(Text32 word) {
  if (!starts_with(word)) return false;
  skip(word.size());
  return true;
}

bool PhraseCursor::take_any(std::initializer_list<Text32> words) {
  return std::any_of(words.begin(), words.end(), [this](Text32 word) { return take(word); });
}

bool PhraseCursor::is_at_any(std::initializer_list<Text32> words) const {
  return std::any_of(words.begin(), words.end(), [this](Text32 word) { return starts_with(word); });
}

std::optional<int> PhraseCursor::take_digits(int length) {
  const std::size_t found = digits_at(rest());
  if (found != static_cast<std::size_t>(length)) return {};
  const int value = value_of(rest().substr(0, found));
  skip(found);
  return value;
}

std::optional<int> PhraseCursor::take_number() {
  const std::size_t found = digits_at(rest());
  if (found > longest_number) return {};
  if (found > 0) return take_digits(static_cast<int>(found));
  const auto number = chinese_number(rest());
  if (!number) return {};
  skip(number->length);
  return number->value;
}

std::optional<int> PhraseCursor::take_year() {
  const PhraseCursor before = *this;
  std::optional<int> year = take_digits(4);
  if (!year) {
    year = chinese_year(rest());
    if (year) skip(4);
  }
  if (year && is_year(*year)) return year;
  *this = before;
  return {};
}

}  // namespace dc
