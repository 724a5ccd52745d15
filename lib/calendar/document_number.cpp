#include "calendar/document_number.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace dc {
namespace {

using Text32 = std::u32string_view;

constexpr std::size_t longest_text = 80;  // code points
constexpr std::size_t longest_series = 20;
constexpr std::size_t longest_number = 6;  // digits
constexpr Text32 open_brackets = U"〔[(【﹝";
constexpr Text32 close_brackets = U"〕])】﹞";

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
  const bool han = (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
                   (c >= 0x20000 && c <= 0x3FFFD);
  return han || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// What the text says, part by part, before anything is judged.
struct Parts {
  std::u32string series;
  std::u32string year;
  std::u32string number;
  bool opened = false;
  bool says_year = false;  // 年 stands by the year
  bool closed = false;
  bool complete = false;     // nothing is left over after the number
  bool says_number = false;  // 第 or 号 stands by the number
};

class Scanner {
 public:
  explicit Scanner(Text32 text) : text_(text) {}

  bool at_end() const { return text_.empty(); }
  bool skip(char32_t c) { return skip_any(Text32(&c, 1)); }
  bool skip_any(Text32 set) {
    if (at_end() || set.find(text_.front()) == Text32::npos) return false;
    text_.remove_prefix(1);
    return true;
  }
  std::u32string take_while(bool (*wanted)(char32_t), std::size_t most) {
    std::size_t length = 0;
    while (length < text_.size() && length < most && wanted(text_[length])) ++length;
    std::u32string taken(text_.substr(0, length));
    text_.remove_prefix(length);
    return taken;
  }

 private:
  Text32 text_;
};

std::u32string without_spaces(std::string_view text) {
  std::u32string all = to_code_points(to_half_width(text));
  std::erase_if(all, [](char32_t c) { return c == ' ' || c == 0xA0 || c == '\t'; });
  return all;
}

Parts parts_of(std::string_view text) {
  Parts parts;
  if (text.size() > longest_text * 4 || invalid_utf8_at(text)) return parts;
  const std::u32string plain = without_spaces(text);
  if (plain.size() > longest_text) return parts;
  Scanner scan(plain);
  parts.series = scan.take_while(is_letter, longest_series);
  parts.opened = scan.skip_any(open_brackets);
  parts.year = scan.take_while(is_digit, 4);
  parts.says_year = scan.skip(U'年');
  parts.closed = scan.skip_any(close_brackets);
  if (!parts.closed && !parts.says_year) scan.skip(U'-');
  parts.says_number = scan.skip(U'第');
  parts.number = scan.take_while(is_digit, longest_number + 4);
  if (scan.skip(U'号')) parts.says_number = true;
  parts.complete = scan.at_end();
  return parts;
}

std::optional<int> value_of(const std::u32string& digits) {
  const auto first =
      std::find_if(digits.begin(), digits.end(), [](char32_t c) { return c != '0'; });
  if (first == digits.end() || digits.end() - first > static_cast<std::ptrdiff_t>(longest_number))
    return {};
  int value = 0;
  for (auto c = first; c != digits.end(); ++c) value = value * 10 + static_cast<int>(*c - '0');
  return value;
}

bool is_full_year(const std::u32string& year) {
  return year.size() == 4 && (year.starts_with(U"19") || year.starts_with(U"20"));
}

// A series and, at the very end, a number; 国务院令第733号 has no series before its 第.
bool is_numbered(const Parts& parts) {
  return parts.complete && !parts.series.empty() && !parts.series.ends_with(U'第') &&
         value_of(parts.number).has_value();
}

bool is_bracketed(const Parts& parts) {
  return parts.opened && parts.closed;
}

}  // namespace

std::string DocumentNumber::written() const {
  return fmt::format("{}〔{}〕{}号", series, year, number);
}

std::optional<DocumentNumber> read_document_number(std::string_view text) {
  const Parts parts = parts_of(text);
  if (!is_numbered(parts) || !is_bracketed(parts) || !is_full_year(parts.year)) return {};
  return DocumentNumber{to_utf8(parts.series), *value_of(parts.year), *value_of(parts.number)};
}

std::string normalised_document_number(std::string_view text) {
  const auto number = read_document_number(text);
  return number ? number->written() : std::string(text);
}

bool is_malformed_document_number(std::string_view text) {
  const Parts parts = parts_of(text);
  if (!is_numbered(parts)) return false;
  if (is_full_year(parts.year)) return !is_bracketed(parts) && parts.says_number;
  return parts.year.size() == 2 && (is_bracketed(parts) || (parts.says_year && parts.says_number));
}

}  // namespace dc
