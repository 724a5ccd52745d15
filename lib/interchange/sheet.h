#pragma once
#include <string>
#include <vector>

namespace dc {

// A sheet of text cells as a spreadsheet shows it, whatever file it came from.
struct SheetRow {
  int number = 0;  // the spreadsheet's row number, from 1
  int line = 0;    // the line of the file on which the row begins, from 1; 0 where it has no lines
  std::vector<std::string> cells;
};

struct Sheet {
  std::vector<SheetRow> rows;
};

}  // namespace dc
