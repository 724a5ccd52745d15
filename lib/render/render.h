#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/value.h"
#include "view/table.h"

namespace dc::render {

enum class Format { table, plain, tsv, csv, json, jsonl, md };
std::optional<Format> format_of(std::string_view name);

struct Style {
  Language language = Language::zh;
  bool colour = false;
  int width = 0;  // columns of the terminal; 0: unbounded, nothing is cut
  std::vector<std::string> fields;  // --fields: these columns in this order; empty: the shown ones
};

// The table as text, newline at the end. `table`: aligned by display width, wrapped into the width;
// `plain`: aligned, uncut, uncoloured; `tsv`: one row a line, no header, tabs and newlines in cells
// as \t and \n; `csv`: RFC 4180 with header, cells that begin with = + - @ led by '; `json`: the envelope
// of cli.md with every column; `jsonl`: its rows, one a line; `md`: a pipe table with escaped bars.
// An unknown field is Error{usage} naming the near ones.
std::string render(const view::Table& table, Format format, const Style& style);

// JSON text of a value: keys in its order, UTF-8 unescaped but for control characters, " and \.
std::string to_json(const Value& value);

}  // namespace dc::render
