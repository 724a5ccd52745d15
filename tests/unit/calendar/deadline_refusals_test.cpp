#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

TEST_CASE("what names no date is refused until a date is given") {
  for (const std::string phrase :
       {"汛期前", "主汛期前", "下次会议前", "上级规定时限", "按上级规定时限", "尽快", "第一时间",
        "待定", "3月底前全部开工，汛期前全部竣工"}) {
    CAPTURE(phrase);
    const Error error = refusal_of(phrase);
    CHECK(error.kind == ErrorKind::usage);
    CHECK(error.message == text("deadline.no-date", phrase));
    CHECK(said(error.hints).find("2026-06-30") != std::string::npos);
  }
}

TEST_CASE("what does not parse is quoted, with the nearest form") {
  const Error error = refusal_of("6月第前");
  CHECK(error.kind == ErrorKind::usage);
  CHECK(say(error.message, Language::zh) == "看不懂的时限：'6月第前'");
  CHECK(say(error.message, Language::en) == "limit not understood: '6月第前'");
  CHECK(said(error.hints).find("'6月底前'") != std::string::npos);
}

TEST_CASE("what could mean two things is refused") {
  for (const std::string phrase :
       {"14日", "1", "2026", "春节前后", "6月底前后", "6月底前或7月初", "5个工作日前",
        "3月底前2026年", "6月底前完成方案并于年底前建成", "2026年重点工作", "6月中", "每五", "abc",
        "下周五以后", "15年内", "、，"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).kind == ErrorKind::usage);
  }
}

TEST_CASE("a day that does not exist is named as such") {
  for (const std::string phrase : {"2026年2月30日", "2026-13-01", "20260231", "2月30日前",
                                   "13月底前", "2026.4.31", "每月32日前", "32日前"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).message.id == "deadline.no-such-day");
  }
}

TEST_CASE("spaces round a phrase are not kept") {
  CHECK(read("　 6月底前\n").text == "6月底前");
  CHECK(refusal_of("").message.id == "deadline.empty");
  CHECK(refusal_of(" 　\t").message.id == "deadline.empty");
}
}  // namespace
}  // namespace dc
