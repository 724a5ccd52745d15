#include <doctest/doctest.h>

#include <string>

#include "calendar/deadline.h"

namespace dc {
namespace {

TEST_CASE("a plain date of the command line is read in every form that needs no basis") {
  for (const std::string text :
       {"2026-06-30", "2026-6-30", "2026/6/30", "2026.6.30", "20260630", "2026年6月30日",
        "2026年6月30号", "２０２６－０６－３０", "２０２６年６月３０日", "二〇二六年六月三十日",
        "46203", "  2026-06-30　"}) {
    CAPTURE(text);
    const auto date = read_date(text);
    REQUIRE(date);
    CHECK(date->iso() == "2026-06-30");
  }
}

TEST_CASE("what is no plain date is nothing") {
  for (const std::string& text : {std::string(""),
                                  std::string("6月30日"),
                                  std::string("2026年6月"),
                                  std::string("2026-06"),
                                  std::string("2026"),
                                  std::string("2026-06-31"),
                                  std::string("2026-02-30"),
                                  std::string("20261301"),
                                  std::string("202606300"),
                                  std::string("2026-06-30前"),
                                  std::string("2026-06/30"),
                                  std::string("10000"),
                                  std::string("99999"),
                                  std::string("1026-06-30"),
                                  std::string("今天"),
                                  std::string("2026-06-30\xFF"),
                                  std::string(5000, '2'),
                                  std::string("2026-06-30\0", 11),
                                  std::string("-2026-06-30"),
                                  std::string("2026-06-30-01")}) {
    CAPTURE(text);
    CHECK_FALSE(read_date(text));
  }
}

}  // namespace
}  // namespace dc
