#include "base/width.h"

#include <doctest/doctest.h>

using Lines = std::vector<std::string>;

TEST_CASE("a Han character takes two columns, a Latin one takes one") {
  CHECK(dc::display_width("") == 0);
  CHECK(dc::display_width("2026-0012") == 9);
  CHECK(dc::display_width("城北片区") == 8);
  CHECK(dc::display_width("（一）abc") == 9);
}

TEST_CASE("combining marks and controls take no column") {
  CHECK(dc::display_width("e\xCC\x81") == 1);
  CHECK(dc::display_width("a\x1B") == 1);
}

TEST_CASE("both lights of a traffic light are as wide as each other") {
  CHECK(dc::display_width("🔴") == 2);
  CHECK(dc::display_width("🟢") == 2);
}

TEST_CASE("the terminal decides how wide an ambiguous character is") {
  CHECK(dc::display_width("“—…①”") == 5);
  CHECK(dc::display_width("“—…①”", 2) == 10);
  CHECK(dc::display_width("ab甲", 2) == 4);
}

TEST_CASE("padding counts columns, not bytes, and cuts nothing") {
  CHECK(dc::padded("区委", 6) == "区委  ");
  CHECK(dc::padded_left("区委", 6) == "  区委");
  CHECK(dc::padded("区委办公室", 6) == "区委办公室");
}

TEST_CASE("Chinese text wraps between any two characters") {
  CHECK(dc::wrapped("城北片区老旧小区改造", 8) == Lines{"城北片区", "老旧小区", "改造"});
  CHECK(dc::wrapped("城北片区", 7) == Lines{"城北片", "区"});
}

TEST_CASE("a closing mark never begins a line, an opening one never ends it") {
  CHECK(dc::wrapped("城北片区，改造", 8) == Lines{"城北片", "区，改造"});
  CHECK(dc::wrapped("城北片（试行）", 8) == Lines{"城北片", "（试行）"});
}

TEST_CASE("Latin words wrap at spaces, which are dropped") {
  CHECK(dc::wrapped("report to the office", 10) == Lines{"report to", "the office"});
  CHECK(dc::wrapped("截至2026-06-30完成", 10) == Lines{"截至", "2026-06-30", "完成"});
}

TEST_CASE("a piece without a place to break is broken where the line is full") {
  CHECK(dc::wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(dc::wrapped("甲", 1) == Lines{"甲"});
  CHECK(dc::wrapped("e\xCC\x81"
                    "e\xCC\x81",
                    1) == Lines{"e\xCC\x81", "e\xCC\x81"});
}

TEST_CASE("newlines are kept, and width 0 breaks nowhere else") {
  CHECK(dc::wrapped("一\n\n二", 10) == Lines{"一", "", "二"});
  CHECK(dc::wrapped("城北片区老旧小区改造", 0) == Lines{"城北片区老旧小区改造"});
  CHECK(dc::wrapped("", 5) == Lines{""});
}
