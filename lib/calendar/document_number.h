#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dc {

// 发文字号, GB/T 9704-2012: 代字〔YYYY〕N号.
struct DocumentNumber {
  std::string series;  // 大委督
  int year = 0;
  int number = 0;
  std::string written() const;  // 大委督〔2026〕3号
  bool operator==(const DocumentNumber&) const = default;
};

// Any of the brackets [] () （） 【】 ［］ ﹝﹞ 〔〕, full-width digits, 第, leading zeros; nothing
// where the text is no such number (a title, 第3期, a two-digit year, missing brackets).
std::optional<DocumentNumber> read_document_number(std::string_view text);

// The normal form where it is such a number, else the text as it is.
std::string normalised_document_number(std::string_view text);

// A two-digit year or missing brackets around what else looks like such a number: to be reported.
bool is_malformed_document_number(std::string_view text);

}  // namespace dc
