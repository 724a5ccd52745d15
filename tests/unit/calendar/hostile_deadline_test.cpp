#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"
#include "calendar/deadline.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

std::string repeated(std::string_view words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += words;
  return all;
}

TEST_CASE("a very long phrase is refused with a short quotation") {
  for (const std::string& phrase : {repeated("长", 1000000), repeated("9", 1000000),
                                    repeated("6月底前，", 500), repeated("长期坚持", 500)}) {
    const Error error = refusal_of(phrase);
    CHECK(error.message.id == "deadline.too-long");
    CHECK(say(error.message, Language::zh).size() < 300);
  }
}

TEST_CASE("too many clauses are refused") {
  CHECK(refusal_of(repeated("6月底,", 60)).message.id == "deadline.unknown");
}

TEST_CASE("bytes that are no text are refused and quoted harmlessly") {
  for (const std::string& phrase :
       {std::string("6月底\xFF前"), std::string("\xE6\x9C"), std::string("6月底前\x1B[31m"),
        std::string("6月\0底前", 11), std::string("6月底前\u202E"), std::string("\xC0\xAF"),
        std::string("\xED\xA0\x80")}) {
    const Error error = refusal_of(phrase);
    CHECK(error.message.id == "deadline.not-text");
    const std::string said = say(error.message, Language::en);
    CHECK_FALSE(invalid_utf8_at(said));
    CHECK_FALSE(forbidden_in_text(said, Lines::one));
  }
}

TEST_CASE("a phrase is never taken for a format string") {
  const Error error = refusal_of("{}{0}{99999}%s%n");
  CHECK(say(error.message, Language::en) == "limit not understood: '{}{0}{99999}%s%n'");
}

// Every piece beside every other one: whatever comes out is a deadline or a refusal with words.
TEST_CASE("no combination of pieces escapes as anything but a reading or a refusal") {
  const std::vector<std::string> pieces = {
      "2026", "年",   "3",    "月",   "31",   "日", "前",     "底", "内",   "，",
      "每",   "周",   "五",   "季度", "半",   "个", "工作日", "wd", "会后", "收到之日起",
      "立即", "长期", "并",   "-",    "至",   "第", "春节",   "十", "百",   "〇",
      "9999", "Q",    "上旬", "次年", "下月", "（", "）",     ":",  " "};
  int readings = 0;
  int refusals = 0;
  const auto attempt = [&](const std::string& phrase) {
    try {
      const Deadline deadline = phrases::read(phrase);
      const bool says_something = deadline.due || deadline.counts_from_issue || deadline.cycle;
      if (!says_something) FAIL(phrase);
      ++readings;
    } catch (const Error& error) {
      if (say(error.message, Language::zh).empty()) FAIL(phrase);
      ++refusals;
    }
    read_date(phrase);
  };
  for (const auto& a : pieces)
    for (const auto& b : pieces)
      for (const auto& c : pieces) attempt(a + b + c);
  CHECK(readings > 500);
  CHECK(refusals > readings);
}

}  // namespace
}  // namespace dc
