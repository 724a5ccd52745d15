#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dc {

struct Decoded {
  std::string utf8;      // without byte order mark
  std::string encoding;  // "utf-8", "gb18030", "utf-16le", "utf-16be"
};

// The text of a file. Without `encoding` (--encoding): a byte order mark decides, else strict
// UTF-8, else strict GB18030; no guessing beyond that. With it: utf-8, gb18030, gbk, gb2312, cp936
// (all read as GB18030, which holds them), utf-16, utf-16le, utf-16be, in any case. Nothing is
// normalised. Bytes that do not fit, NUL characters and spreadsheet files are Error{unreadable}
// naming the line; an unknown encoding is Error{usage}.
Decoded decode(std::string_view bytes, const std::optional<std::string>& encoding = {});

// The line, from 1, of the byte at `offset`; LF, CR and CRLF each end a line.
int line_at(std::string_view text, std::size_t offset);

}  // namespace dc
