#pragma once
#include <cstddef>
#include <string_view>

#include "interchange/sheet.h"

namespace dc {

// More than this is no task list. Columns and cell size are a little above what Excel writes.
struct CsvBounds {
  std::size_t rows = 200'000;
  std::size_t columns = 1'000;
  std::size_t cell_bytes = 131'072;
};

// Reads RFC 4180: quoted cells with doubled quotes and newlines inside (kept as \n); rows end with
// CRLF, LF or CR. The separator is whichever of , ; and tab makes the first rows the same length. A
// quote inside an unquoted cell is itself. Blank lines are rows of one empty cell, as a spreadsheet
// shows them. A quote that never closes, text after a closing quote, and what exceeds the bounds is
// Error{unreadable} naming the line.
Sheet read_csv(std::string_view utf8, const CsvBounds& bounds = {});

}  // namespace dc
