#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dc {

// A whole number of one to nine decimal digits and nothing else ("010" is ten); nothing otherwise.
std::optional<int> whole_number(std::string_view text);

// 1 to 99 as an article's number is written: 七, 十二, 二十一.
std::string han_number(int number);

}  // namespace dc
