#include "base/number.h"

#include <doctest/doctest.h>

namespace dc {

TEST_CASE("a whole number is decimal digits and nothing else") {
  CHECK(whole_number("12") == 12);
  CHECK(whole_number("010") == 10);
  CHECK_FALSE(whole_number(""));
  CHECK_FALSE(whole_number("-1"));
  CHECK_FALSE(whole_number("1e3"));
  CHECK_FALSE(whole_number("1234567890"));
}

TEST_CASE("an article's number is written in Han numerals") {
  CHECK(han_number(7) == "七");
  CHECK(han_number(10) == "十");
  CHECK(han_number(12) == "十二");
  CHECK(han_number(20) == "二十");
  CHECK(han_number(34) == "三十四");
}

}  // namespace dc
