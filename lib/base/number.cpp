#include "base/number.h"

#include "base/utf8.h"

namespace dc {

std::optional<int> whole_number(std::string_view text) {
  if (text.empty() || text.size() > 9) return {};
  int number = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return {};
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string han_number(int number) {
  constexpr char32_t digits[] = {0,      0x4E00, 0x4E8C, 0x4E09, 0x56DB,
                                 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
  constexpr char32_t ten = 0x5341;
  std::u32string out;
  if (number >= 20) out += digits[number / 10];
  if (number >= 10) out += ten;
  if (number % 10 != 0) out += digits[number % 10];
  return to_utf8(out);
}

}  // namespace dc
