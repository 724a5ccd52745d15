#include "schema/row_pattern.h"

#include <doctest/doctest.h>

#include <regex>
#include <string>
#include <vector>

using namespace dc;
using schema::RowPattern;

TEST_CASE("a row of classes is matched as std::regex matches it") {
  const std::vector<std::string> rows = {"^[0-9]{4}-[0-9]{4,9}$", "^p-[a-z0-9][a-z0-9-]{0,63}$",
                                         "^x?-[0-9]+$",           "^s[0-9]{2}$",
                                         "^[0-9a-f]{4}$",         "^ab$"};
  const std::vector<std::string> texts = {"",     "2026-0012", "2026-012", "2026-0012345678",
                                          "p-",   "p-a-1",     "p--",      "a-12",
                                          "--7",  "7",         "s12",      "s1x",
                                          "0fa9", "0fa",       "ab",       "abc",
                                          "a",    "-"};
  for (const std::string& row : rows) {
    const auto pattern = RowPattern::of(row);
    REQUIRE_MESSAGE(pattern, row);
    const std::regex oracle(row);
    for (const std::string& text : texts)
      CHECK_MESSAGE(pattern->matches(text) == std::regex_match(text, oracle), row << " " << text);
  }
}

TEST_CASE("a line may hold any character but its end") {
  const auto line = RowPattern::of("^[^\\n]+$");
  REQUIRE(line);
  CHECK(line->matches("老旧小区改造"));
  CHECK_FALSE(line->matches("两\n行"));
  CHECK_FALSE(line->matches(""));
}

TEST_CASE("what is not a row, or where a character could belong to two places, is left alone") {
  for (const char* other : {"[a-z]+", "^a|b$", "^(ab)+$", "^a*ab$", "^[a-z]+[a-f]$", "^.+$",
                            "^[a-z]*[0-9]*$", "^a\\d$", "^[一-龥]+[a-z]$", "^[^a]+[^b]$"})
    CHECK_FALSE_MESSAGE(RowPattern::of(other), other);
}
