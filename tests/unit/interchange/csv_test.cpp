#include "interchange/csv.h"

#include <doctest/doctest.h>

#include "base/error.h"

using dc::read_csv;
using Cells = std::vector<std::string>;

namespace {

std::vector<Cells> cells_of(std::string_view text) {
  std::vector<Cells> all;
  for (const dc::SheetRow& row : read_csv(text).rows) all.push_back(row.cells);
  return all;
}

std::string refusal(std::string_view text, const dc::CsvBounds& bounds = {}) {
  try {
    (void)read_csv(text, bounds);
  } catch (const dc::Error& error) {
    CHECK(error.kind == dc::ErrorKind::unreadable);
    return say(error.message, dc::Language::en);
  }
  return "accepted";
}

}  // namespace

TEST_CASE("cells are separated by commas, rows by newlines") {
  CHECK(cells_of("a,b\nc,d\n") == std::vector<Cells>{{"a", "b"}, {"c", "d"}});
  CHECK(cells_of("a,b\nc,") == std::vector<Cells>{{"a", "b"}, {"c", ""}});
  CHECK(cells_of("").empty());
}

TEST_CASE("rows end with LF, CRLF or CR") {
  const std::vector<Cells> rows = {{"a", "b"}, {"c", "d"}};
  CHECK(cells_of("a,b\r\nc,d\r\n") == rows);
  CHECK(cells_of("a,b\rc,d\r") == rows);
}

TEST_CASE("quotes hold separators, newlines and doubled quotes") {
  CHECK(cells_of("\"a,b\",\"c\"\"d\"\n") == std::vector<Cells>{{"a,b", "c\"d"}});
  CHECK(cells_of("\"一\r\n二\",x\n") == std::vector<Cells>{{"一\n二", "x"}});
  CHECK(cells_of("\"\",x") == std::vector<Cells>{{"", "x"}});
}

TEST_CASE("a quote inside an unquoted cell is itself") {
  CHECK(cells_of("5\" 管,x\n") == std::vector<Cells>{{"5\" 管", "x"}});
}

TEST_CASE("rows know their number and the line they begin on") {
  const auto rows = read_csv("a,\"1\n2\"\n\nb,c\n").rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].line == 1);
  CHECK(rows[1].line == 3);
  CHECK(rows[1].cells == Cells{""});
  CHECK(rows[2].line == 4);
  CHECK(rows[2].number == 3);
}

TEST_CASE("the separator is the one that makes rows of one length") {
  CHECK(cells_of("a\tb,1\nc\td\n") == std::vector<Cells>{{"a", "b,1"}, {"c", "d"}});
  CHECK(cells_of("a;b\n\"c;1,2\";d\n") == std::vector<Cells>{{"a", "b"}, {"c;1,2", "d"}});
  CHECK(cells_of("标题;甲,,\n1,2,3\n4,5,6\n")[1] == Cells{"1", "2", "3"});
}

TEST_CASE("a quote that never closes is told by the line that opens it") {
  CHECK(refusal("a,b\nc,\"d\n\n\n") == "the quote that opens on line 2 is never closed");
}

TEST_CASE("text after a closing quote is refused, spaces are not") {
  CHECK(refusal("a,b\n\"c\"d,e\n") == "line 2 has text after a closing quote");
  CHECK(cells_of("\"a\" ,b") == std::vector<Cells>{{"a", "b"}});
}

TEST_CASE("more rows, columns or bytes than any list has are refused") {
  dc::CsvBounds bounds;
  bounds.rows = 2;
  bounds.columns = 3;
  bounds.cell_bytes = 4;
  CHECK(refusal("a\nb\n", bounds) == "accepted");
  CHECK(refusal("a\nb\nc\n", bounds) == "more than 2 rows");
  CHECK(refusal("a,b,c\n1,2,3,4\n", bounds) == "line 2 has more than 3 columns");
  CHECK(refusal("a\nbcdef\n", bounds) == "the cell on line 2 is longer than 4 bytes");
}
