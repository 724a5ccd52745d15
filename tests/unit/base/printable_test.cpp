#include "base/printable.h"

#include <doctest/doctest.h>

TEST_CASE("printable leaves ordinary text alone") {
  CHECK(dc::printable("") == "");
  CHECK(dc::printable("城北片区 [2025] “路” 🔴") == "城北片区 [2025] “路” 🔴");
}

TEST_CASE("printable shows what would steer a terminal") {
  CHECK(dc::printable("\x1B[31mred\x1B[0m") == "\\u{1B}[31mred\\u{1B}[0m");
  CHECK(dc::printable("a\tb\r\n") == "a\\u{9}b\\u{D}\\u{A}");
  CHECK(dc::printable("\xC2\x9B"
                      "31m") == "\\u{9B}31m");
  CHECK(dc::printable("甲\u202E乙") == "甲\\u{202E}乙");
  CHECK(dc::printable(std::string_view("a\0b", 3)) == "a\\u{0}b");
}

TEST_CASE("printable keeps newlines where lines are wanted") {
  CHECK(dc::printable("一\n二\x1B", dc::Lines::many) == "一\n二\\u{1B}");
}

TEST_CASE("printable shows bytes that are no UTF-8") {
  CHECK(dc::printable("\xB3\xC7"
                      "ab\xFF") ==
        "\\xB3\\xC7"
        "ab\\xFF");
  CHECK(dc::printable("城\xE5\x9F") == "城\\xE5\\x9F");
}
