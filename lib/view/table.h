#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/value.h"

namespace dc::view {

enum class Align { left, right };
// A light of 警示; printed as its word, coloured besides on a terminal. Never a colour alone.
enum class Light { none, green, yellow, red, grey };

struct Column {
  std::string key;  // its JSON key and --fields name: "due_original"
  Text title;       // 完成时限 / due
  Align align = Align::left;
  bool shown = true;  // false: only in JSON, or when --fields asks for it
};

struct Cell {
  Value value;  // for JSON: dates as ISO text, absent as null
  Text words;   // for people; empty: the value itself
  Light light = Light::none;
};

using Row = std::vector<Cell>;
using RowVisitor = std::function<void(const Row&)>;

// Which columns are asked for: the shown ones, or perhaps any.
enum class Detail { shown, every };

// A report as a value: what every list view makes and every format prints.
struct Table {
  std::string schema;  // "dc/items/1"
  Text title;
  std::string organ;
  std::string as_of;     // ISO date, or ""
  std::string revision;  // commit id
  Detail detail = Detail::every;
  std::vector<Column> columns;
  std::vector<Row> rows;
  // Instead of `rows` and `notes`, for a list that may be too long to hold: visits every row and
  // gives the notes. Called anew for each pass over the rows.
  std::function<std::vector<Text>(const RowVisitor& visit)> stream = {};
  struct Group {  // rows [begin, end) under a heading; none: no groups
    Text heading;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  std::vector<Group> groups;
  std::vector<Text> notes;  // after the table, to stderr where the format has no place for them

  // Visits every row; gives the notes.
  std::vector<Text> each_row(const RowVisitor& visit) const {
    if (stream) return stream(visit);
    for (const Row& row : rows) visit(row);
    return notes;
  }
};

}  // namespace dc::view
