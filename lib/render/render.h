#pragma once
#include <functional>
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

// Who reads the csv: programs (plain UTF-8, LF), or Excel (UTF-8 with BOM, CRLF).
enum class CsvFor { unix, excel };

struct Style {
  Language language = Language::zh;
  bool colour = false;
  int width = 0;      // columns of the terminal; 0: unbounded, nothing is wrapped
  int ambiguous = 1;  // columns of “ ” — … ① on this terminal: 1 or 2
  CsvFor csv_for = CsvFor::unix;
  std::vector<std::string> fields;  // --fields: these columns in this order; empty: the shown ones
};

// The table as text, newline at the end. `table`: aligned by display width, wrapped into the width,
// lights coloured if the style says so; `plain`: aligned, one row a line, uncoloured; `tsv`: one
// row a line, no header, tabs, newlines and backslashes in cells as \t \n \\; `csv`: RFC 4180 with
// header, cells that begin with = + - @ or a tab are led by ' (numbers are not); `json`: the
// envelope of cli.md with every column, or those of `fields`; `jsonl`: its rows, one a line; `md`:
// a pipe table, notes under it. `table`, `plain` and `md` end with the day and the commit they tell
// of, `csv` has them on every row (as_of, revision); `fields` may name both in every format.
// Groups stand under their headings in table, plain and md. Without rows table, plain, tsv and
// jsonl are empty. Control characters and bytes that are no UTF-8 never come out raw: json writes
// \u001b and U+FFFD, the others \u{1B} and \xFF (base/printable.h). An unknown field is
// Error{usage} naming the near ones.
// Passes it on in pieces, and gives the table's notes.
using Sink = std::function<void(std::string_view)>;
std::vector<Text> render(const view::Table& table, Format format, const Style& style,
                         const Sink& sink);
std::string render(const view::Table& table, Format format, const Style& style);

// Whether the format has room for the table's notes; else they go to stderr.
bool holds_notes(Format format);
// Whether it names the day and the commit unasked; where it does not, a row is only what the table
// has, so that scripts can count on its columns.
bool names_revision(Format format);

// JSON text of a value: keys in its order, UTF-8 unescaped but for control characters, " and \.
std::string to_json(const Value& value);

}  // namespace dc::render
