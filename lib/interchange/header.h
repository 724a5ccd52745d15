#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/finding.h"
#include "interchange/column_names.h"
#include "interchange/sheet.h"

namespace dc {

// The header row of a task list, and what its columns are.
struct Header {
  int row = 0;               // its row number
  std::size_t rows_end = 0;  // index of the first row after the header (it may have a second row)
  std::string caption;       // the text above it: the merged title
  std::vector<std::string> headings;  // one a column, "" where there is none
  std::map<ColumnRole, std::vector<std::size_t>> columns;

  bool has(ColumnRole role) const { return columns.contains(role); }
};

// Looks through the first ten rows for the one with most known column names, a task's among them.
// Error{unreadable} naming the names looked for and those found where there is none.
Header find_header(const Sheet& sheet);

// Columns that are not read, and those that say again what another says.
Findings findings_of(const Header& header);

}  // namespace dc
