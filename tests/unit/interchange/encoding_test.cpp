#include "interchange/encoding.h"

#include <doctest/doctest.h>
#include <iconv.h>

#include <array>

#include "base/error.h"
#include "base/utf8.h"
#include "interchange/column_names.h"

using dc::decode;
using dc::Error;
using dc::ErrorKind;

namespace {

// 城北, 㐂 in GB18030.
const std::string chengbei = "\xB3\xC7\xB1\xB1";
const std::string rare = "\x81\x39\xEF\x31";

std::string to_gb18030(std::string utf8) {
  std::array<char, 256> buffer{};
  char *in = utf8.data(), *out = buffer.data();
  std::size_t left = utf8.size(), room = buffer.size();
  iconv_t handle = iconv_open("GB18030", "UTF-8");
  REQUIRE(iconv(handle, &in, &left, &out, &room) == 0);
  iconv_close(handle);
  return {buffer.data(), buffer.size() - room};
}

// The message in English, with the kind's name before it.
std::string refusal(std::string_view bytes, const std::optional<std::string>& encoding = {}) {
  try {
    (void)decode(bytes, encoding);
  } catch (const Error& error) {
    return std::string(name_of(error.kind)) + ": " + say(error.message, dc::Language::en);
  }
  return "accepted";
}

}  // namespace

TEST_CASE("text that is UTF-8 is UTF-8") {
  CHECK(decode("城北").utf8 == "城北");
  CHECK(decode("城北").encoding == "utf-8");
  CHECK(decode("").encoding == "utf-8");
}

TEST_CASE("text that is no UTF-8 is GB18030, rare characters included") {
  CHECK(decode(chengbei).utf8 == "城北");
  CHECK(decode(chengbei).encoding == "gb18030");
  CHECK(decode(chengbei + rare).utf8 == "城北㐂");
}

TEST_CASE("a byte order mark decides, and is dropped") {
  CHECK(decode("\xEF\xBB\xBF"
               "城")
            .utf8 == "城");
  CHECK(decode(std::string_view("\xFF\xFE\xCE\x57\n\0", 6)).utf8 == "城\n");
  CHECK(decode(std::string_view("\xFF\xFE\xCE\x57\n\0", 6)).encoding == "utf-16le");
  CHECK(decode("\xFE\xFF\x57\xCE").utf8 == "城");
  CHECK(decode("\x84\x31\x95\x33" + chengbei).utf8 == "城北");
}

TEST_CASE("a named encoding overrides what the bytes look like") {
  CHECK(decode("\xC3\xA9").utf8 == "é");
  CHECK(decode("\xC3\xA9", "GBK").utf8 == "茅");
  CHECK(decode("\xCE\x57", "utf-16le").utf8 == "城");
  CHECK(decode("\xFE\xFF\x57\xCE", "UTF-16").utf8 == "城");
}

TEST_CASE("bytes that fit no encoding are refused with their line") {
  CHECK(refusal("一\n二\n\xFF\xFF") == "unreadable: line 3 is neither UTF-8 nor GB18030");
  CHECK(refusal(chengbei, "utf-8") == "unreadable: line 1 is not 'utf-8'");
  CHECK(refusal("\xEF\xBB\xBF一\n" + chengbei) == "unreadable: line 2 is not 'utf-8'");
  CHECK(refusal(std::string_view("\xFF\xFE\x00\xD8", 4)) == "unreadable: line 1 is not 'utf-16le'");
}

TEST_CASE("an unknown encoding is named") {
  CHECK(refusal("x", "big7") == "usage: unknown encoding 'big7'");
}

TEST_CASE("what is no text is refused") {
  CHECK(refusal(std::string_view("a\nb\0", 4)) ==
        "unreadable: line 2 holds a NUL character: this is no text");
  CHECK(refusal("PK\x03\x04...") == "unreadable: this is a spreadsheet file, not text");
}

TEST_CASE("lines end with LF, CR or CRLF") {
  CHECK(dc::line_at("a\nb", 0) == 1);
  CHECK(dc::line_at("a\nb", 2) == 2);
  CHECK(dc::line_at("a\r\nb\rc", 5) == 3);
}

TEST_CASE("a header in GB18030 is never UTF-8 as well, so strict reading tells them apart") {
  for (const dc::ColumnName& column : dc::column_names()) {
    CAPTURE(column.name);
    CHECK(dc::invalid_utf8_at(to_gb18030(std::string(column.name))).has_value());
  }
}
