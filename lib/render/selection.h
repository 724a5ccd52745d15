#pragma once
#include <functional>
#include <string>
#include <vector>

#include "render/render.h"

namespace dc::render {

// The columns that every table has after its own: the day and the commit it tells of (as_of,
// revision), the same on each row.
struct Stamp {
  explicit Stamp(const view::Table& table);

  std::vector<view::Column> columns;
  view::Row cells;
};

// A table through the columns that are asked for, and how to print it.
struct Selection {
  const view::Table& table;
  const Style& style;
  Stamp stamp;
  std::vector<std::size_t> columns;  // in printing order: the table's, then the stamp's

  const view::Column& column(std::size_t position) const;
  // The cell of a row at that position; blank where the row is short.
  const view::Cell& cell(const std::vector<view::Cell>& row, std::size_t position) const;
};

// Text formats: the fields of the style, else the shown columns.
Selection select_shown(const view::Table& table, const Style& style);
// The same, and where no fields are asked for the stamp of a table that tells of a commit.
Selection select_stamped(const view::Table& table, const Style& style);
// JSON: the fields of the style, else every column.
Selection select_all(const view::Table& table, const Style& style);
// JSON without an envelope: the same, and where no fields are asked for the stamp.
Selection select_all_stamped(const view::Table& table, const Style& style);

// The table's rows as runs under one heading each; rows outside every group have an empty heading.
std::vector<view::Table::Group> runs_of(const view::Table& table);

// The rows in turn, each run begun by `begin`; gives the notes.
std::vector<Text> each_in_runs(const view::Table& table,
                               const std::function<void(const view::Table::Group&)>& begin,
                               const view::RowVisitor& visit);

}  // namespace dc::render
