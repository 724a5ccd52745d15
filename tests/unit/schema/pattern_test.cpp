#include "schema/pattern.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "base/error.h"

using namespace dc;
using schema::Pattern;

TEST_CASE("the patterns of the schemas match what they are meant for") {
  CHECK(Pattern("^[0-9]{4}-[0-9]{4,9}$").matches("2026-0012"));
  CHECK_FALSE(Pattern("^[0-9]{4}-[0-9]{4,9}$").matches("2026-012"));
  CHECK_FALSE(Pattern("^[0-9]{4}-[0-9]{4,9}$").matches("2026-0012\n"));
  const Pattern cycle(
      "^(weekly-[1-7]|monthly-([1-9]|[12][0-9]|3[01])|quarterly|half-yearly|yearly)$");
  CHECK(cycle.matches("monthly-31"));
  CHECK_FALSE(cycle.matches("monthly-32"));
  CHECK(cycle.matches("half-yearly"));
  CHECK(Pattern("^(art[0-9.]+|ledger)-[a-z0-9-]+$").matches("art20.2-late"));
}

TEST_CASE("a dot and a class take one character, however many bytes it has") {
  CHECK(Pattern("^.{2}$").matches("甲乙"));
  CHECK_FALSE(Pattern("^.$").matches("甲乙"));
  CHECK(Pattern("^[一-龥]$").matches("乙"));
  CHECK(Pattern("^[^甲]$").matches("乙"));
  CHECK_FALSE(Pattern("^.$").matches("\n"));
}

TEST_CASE("repetition, alternatives, groups and escapes") {
  CHECK(Pattern("^(ab)*c?$").matches("ababc"));
  CHECK(Pattern("^a{2,}$").matches("aaaa"));
  CHECK_FALSE(Pattern("^a{2,3}$").matches("aaaa"));
  CHECK(Pattern("^(?:a|b|)$").matches(""));
  CHECK(Pattern(R"(^\d+\.\w$)").matches("12._"));
  CHECK(Pattern(R"(^[\]\-a]+$)").matches("a-]"));
  CHECK(Pattern("^[a-]$").matches("-"));
}

TEST_CASE("no text makes matching slow") {
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(Pattern("^(a+)+$").matches(std::string(100'000, 'a') + "b"));
  CHECK_FALSE(Pattern("^(a|a)*(a|a)*$").matches(std::string(100'000, 'a') + "b"));
  CHECK(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() < 8);
}

TEST_CASE("an expression beyond the subset is a bug") {
  for (const char* expression : {"(", ")", "[a", "a**", "*", "\\b", "(?=a)", "(?<n>a)", "a{3,2}",
                                 "[z-a]", "\\1", "(a{9999}){9999}"}) {
    CAPTURE(expression);
    CHECK_THROWS_AS(Pattern{expression}, Error);
  }
}
