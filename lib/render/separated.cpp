// tsv and csv.
#include <algorithm>

#include "base/printable.h"
#include "render/formats.h"
#include "render/words.h"

namespace dc::render {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string quoted(const std::string& cell) {
  std::string out = "\"";
  for (char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

// Text that a spreadsheet would run as a formula.
bool is_formula(const std::string& words) {
  return !words.empty() && std::string_view("=+-@\t").find(words.front()) != std::string_view::npos;
}

// Harmless on a terminal and in a spreadsheet; a tab or newline inside is the cell's own.
std::string csv_field(const std::string& words) {
  std::string out = is_formula(words) ? "'" : "";
  std::string_view rest = words;
  while (!rest.empty()) {
    const std::size_t tab = std::min(rest.find('\t'), rest.size());
    out += printable(rest.substr(0, tab), Lines::many);
    if (tab < rest.size()) out += '\t';
    rest.remove_prefix(std::min(tab + 1, rest.size()));
  }
  return out.find_first_of(",\"\n") == std::string::npos ? out : quoted(out);
}

std::string csv_cell(const view::Cell& cell, Language language) {
  const std::string words = words_of(cell, language);
  const bool is_number = cell.value.is_number() && words == std::to_string(cell.value.number());
  return is_number ? words : csv_field(words);
}

template <typename AppendCell>
void append_line(std::string& out, const Selection& selection, char separator,
                 const AppendCell& append_at) {
  for (std::size_t i = 0; i < selection.columns.size(); ++i) {
    if (i > 0) out += separator;
    append_at(i);
  }
}

}  // namespace

Notes print_tsv(const Selection& selection, Printed& out) {
  const Language language = selection.style.language;
  std::string room;
  return selection.table.each_row([&](const view::Row& row) {
    append_line(out.text(), selection, '\t', [&](std::size_t i) {
      append_one_line(out.text(), words_of(selection.cell(row, i), language, room));
    });
    out.text() += '\n';
    out.pass();
  });
}

Notes print_csv(const Selection& selection, Printed& out) {
  const Language language = selection.style.language;
  const bool for_excel = selection.style.csv_for == CsvFor::excel;
  const std::string_view end = for_excel ? "\r\n" : "\n";
  if (for_excel) out.text() += byte_order_mark;
  append_line(out.text(), selection, ',', [&](std::size_t i) {
    out.text() += csv_field(say(selection.column(i).title, language));
  });
  out.text() += end;
  return selection.table.each_row([&](const view::Row& row) {
    append_line(out.text(), selection, ',',
                [&](std::size_t i) { out.text() += csv_cell(selection.cell(row, i), language); });
    out.text() += end;
    out.pass();
  });
}

}  // namespace dc::render
