#include "calendar/document_number.h"

#include <doctest/doctest.h>

#include <string>

namespace dc {
namespace {

constexpr const char* normal = "大委督〔2026〕3号";

TEST_CASE("every bracket and width of a document number has one normal form") {
  for (const std::string written :
       {"大委督〔2026〕3号", "大委督[2026]3号", "大委督(2026)3号", "大委督（2026）3号",
        "大委督【2026】3号", "大委督［2026］3号", "大委督﹝2026﹞3号", "大委督［２０２６］３号",
        "大委督〔2026年〕3号", "大委督〔2026〕第3号", "大委督〔2026〕003号", "大委督〔2026〕3",
        " 大委督 〔2026〕 3 号　", "大委督〔2026）3号"}) {
    CAPTURE(written);
    CHECK(normalised_document_number(written) == normal);
    CHECK_FALSE(is_malformed_document_number(written));
  }
}

TEST_CASE("a document number comes apart into series, year and number") {
  const auto number = read_document_number("国办发明电〔2025〕7号");
  REQUIRE(number);
  CHECK(number->series == "国办发明电");
  CHECK(number->year == 2025);
  CHECK(number->number == 7);
  CHECK(number->written() == "国办发明电〔2025〕7号");
  CHECK(*number == *read_document_number("国办发明电[2025]07号"));
}

TEST_CASE("what is no document number stays as it is") {
  for (const std::string text :
       {"", " ", "第3期", "第3期（总第41期）", "国务院令第733号", "〔2026〕3号", "大委督〔2026〕号",
        "大委督〔2026〕0号", "大委督〔1826〕3号", "大委督〔2126〕3号", "大委督〔2026〕3号文",
        "大委督〔2026〕1234567号", "2026年3月14日",
        "关于印发《督查工作规则》的通知（大委办〔2026〕3号）", "区委常委会会议（2026）第3次",
        "大委督〔2026〕-3号"}) {
    CAPTURE(text);
    CHECK_FALSE(read_document_number(text));
    CHECK(normalised_document_number(text) == text);
    CHECK_FALSE(is_malformed_document_number(text));
  }
}

TEST_CASE("a two-digit year or missing brackets are reported, not rewritten") {
  for (const std::string text : {"大委督〔26〕3号", "大委督（26）第3号", "大委督2026年3号",
                                 "大委督2026第3号", "大委督2026-3号", "大委督20263号",
                                 "大委督〔2026 3号", "大委督2026〕3号", "大委督26年3号"}) {
    CAPTURE(text);
    CHECK(is_malformed_document_number(text));
    CHECK(normalised_document_number(text) == text);
  }
}

TEST_CASE("hostile document numbers are read as plain text") {
  for (const std::string& text :
       {std::string(1000000, 'A') + "〔2026〕3号", std::string("大委督\xFF〔2026〕3号"),
        "大委督〔2026〕3" + std::string(1, '\0') + "号",
        std::string("大委督〔2026〕") + std::string(100, '9') + "号",
        std::string("大委督\x1B[2026]3号"), std::string("{}〔2026〕3号"),
        std::string("../大委督〔2026〕3号")}) {
    CHECK_FALSE(read_document_number(text));
    CHECK(normalised_document_number(text) == text);
    CHECK_FALSE(is_malformed_document_number(text));
  }
}

}  // namespace
}  // namespace dc
