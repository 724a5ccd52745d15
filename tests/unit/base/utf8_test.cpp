#include "base/utf8.h"

#include <doctest/doctest.h>

namespace dc {
namespace {

TEST_CASE("well-formed UTF-8 of every length has no invalid byte") {
  for (const std::string text :
       {"", "abc", "\u00e9", "督查", "\U0001F534", "\uD7FF\uE000", "\U0010FFFF"}) {
    CAPTURE(text);
    CHECK_FALSE(invalid_utf8_at(text));
    CHECK(to_utf8(to_code_points(text)) == text);
  }
}

TEST_CASE("the first malformed byte is named") {
  CHECK(invalid_utf8_at("\x80") == 0);
  CHECK(invalid_utf8_at("ab\xFF") == 2);
  CHECK(invalid_utf8_at("督\xE6\x9F") == 3);
  CHECK(invalid_utf8_at("\xB6\xBD\xB2\xE9") == 0);
}

TEST_CASE("overlong forms, surrogates and what lies beyond Unicode are malformed") {
  for (const std::string bytes :
       {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xC3\x28"}) {
    CHECK(invalid_utf8_at(bytes) == 0);
  }
}

TEST_CASE("code points are read and written") {
  CHECK(to_code_points("a督\U0001F534") == U"a督\U0001F534");
  CHECK(to_utf8(U"é督") == "é督");
  CHECK(to_code_points(std::string_view("a\0b", 3)).size() == 3);
}

TEST_CASE("code points end before what is malformed") {
  CHECK(to_code_points("ab\xFF"
                       "cd") == U"ab");
}

TEST_CASE("free text refuses controls, line separators, bidi controls and non-characters") {
  CHECK(forbidden_in_text("a\tb", Lines::many) == U'\t');
  CHECK(forbidden_in_text("a\x1B[31m", Lines::many) == U'\x1B');
  CHECK(forbidden_in_text("\x7F", Lines::many) == U'\x7F');
  CHECK(forbidden_in_text("\u0085", Lines::many) == U'\u0085');
  CHECK(forbidden_in_text("\u2028", Lines::many) == U'\u2028');
  CHECK(forbidden_in_text("甲\u202E乙", Lines::many) == U'\u202E');
  CHECK(forbidden_in_text("\u2066", Lines::many) == U'\u2066');
  CHECK(forbidden_in_text("\uFEFF甲", Lines::many) == U'\uFEFF');
  CHECK(forbidden_in_text("\uFFFE", Lines::many) == U'\uFFFE');
  CHECK(forbidden_in_text("\U0010FFFF", Lines::many) == U'\U0010FFFF');
  CHECK(forbidden_in_text("\r\n", Lines::many) == U'\r');
}

TEST_CASE("newlines are free text of many lines only") {
  CHECK(forbidden_in_text("甲\n乙", Lines::one) == U'\n');
  CHECK_FALSE(forbidden_in_text("甲\n乙", Lines::many));
}

TEST_CASE("ordinary text is not forbidden") {
  for (const std::string text : {"", "城北片区“老旧小区”改造：①、㎡、㐂、𠮷", "é — …", "🔴"}) {
    CAPTURE(text);
    CHECK_FALSE(forbidden_in_text(text, Lines::one));
  }
}

TEST_CASE("clean text is UTF-8 with nothing forbidden, told alike by both ways") {
  for (const char* words : {"",
                            "ducha",
                            "督查台账",
                            "é → “批示” 𠮷",
                            "a\nb",
                            "a\tb",
                            "\xE2\x80\xAE",
                            "\x7F",
                            "\xE3\x80",
                            "\xE7\x9D\x41",
                            "\xFF",
                            "督\xEF\xBB\xBF",
                            "\xC2\x85",
                            "（试行）：ａ～",
                            "\xEF\xBF\xBF",
                            "\xEF\xBF\xBE",
                            "\xEF\xB7\x90",
                            "\xEF\xBC",
                            "\xEF\xBC\x41",
                            "\xEF\xBD\xBF",
                            "\xEF\xBE\x80"})
    for (const Lines lines : {Lines::one, Lines::many}) {
      CAPTURE(words);
      CHECK(is_clean_text(words, lines) ==
            (!invalid_utf8_at(words) && !forbidden_in_text(words, lines)));
    }
}

TEST_CASE("full-width digits, letters and brackets become ASCII, Han stays") {
  CHECK(to_half_width("２０２６年３月［Ａｂ］（１）　：") == "2026年3月[Ab](1) :");
  CHECK(to_half_width("、。〔〕") == "、。〔〕");
}

TEST_CASE("white space goes from both ends, the ideographic one too") {
  CHECK(trimmed("　 \t 甲 乙\n　\r\n") == "甲 乙");
  CHECK(trimmed("　") == "");
  CHECK(trimmed("") == "");
  CHECK(trimmed("甲") == "甲");
}

}  // namespace
}  // namespace dc
