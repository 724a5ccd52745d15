#pragma once
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace dc {

// The reading form of a phrase, one code point for one of the phrase: half width, lower case, every
// dash '-', every zero 〇, quotation marks as spaces, line ends as commas.
std::u32string reading_form(std::u32string_view written);

// A place in a phrase's reading form. Each take skips spaces before what it takes, and moves only
// where it took something.
class PhraseCursor {
 public:
  explicit PhraseCursor(std::u32string_view phrase) : phrase_(phrase) {}

  bool at_end() const { return position() == phrase_.size(); }
  // Where the next word begins.
  std::size_t position() const;
  std::u32string_view rest() const { return phrase_.substr(position()); }

  bool starts_with(std::u32string_view word) const { return rest().starts_with(word); }
  bool take(std::u32string_view word);
  // The first of the words that stands here; longer ones come before their own beginnings.
  bool take_any(std::initializer_list<std::u32string_view> words);
  bool is_at_any(std::initializer_list<std::u32string_view> words) const;
  void skip(std::size_t code_points) { at_ = position() + code_points; }

  // An Arabic number of exactly `length` digits, no more.
  std::optional<int> take_digits(int length);
  // 1 to 9999 in Arabic digits or Chinese numerals (12, 十二, 两, 一百八十).
  std::optional<int> take_number();
  // 1900 to 2099: 2026, 二〇二六.
  std::optional<int> take_year();

 private:
  std::u32string_view phrase_;
  std::size_t at_ = 0;
};

}  // namespace dc
