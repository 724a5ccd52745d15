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

template <typename CellText>
std::string line_of(const Selection& selection, char separator, const CellText& text_at) {
  std::string line;
  for (std::size_t i = 0; i < selection.columns.size(); ++i) {
    if (i > 0) line += separator;
    line += text_at(i);
  }
  return line;
}

}  // namespace

std::string tsv_text(const Selection& selection) {
  const Language language = selection.style.language;
  std::string out;
  for (const auto& row : selection.table.rows) {
    const auto cell = [&](std::size_t i) {
      return one_line(words_of(selection.cell(row, i), language));
    };
    out += line_of(selection, '\t', cell) + '\n';
  }
  return out;
}

std::string csv_text(const Selection& selection) {
  const Language language = selection.style.language;
  const bool for_excel = selection.style.csv_for == CsvFor::excel;
  const std::string end = for_excel ? "\r\n" : "\n";
  const auto title = [&](std::size_t i) {
    return csv_field(say(selection.column(i).title, language));
  };
  std::string out(for_excel ? byte_order_mark : "");
  out += line_of(selection, ',', title) + end;
  for (const auto& row : selection.table.rows) {
    const auto cell = [&](std::size_t i) { return csv_cell(selection.cell(row, i), language); };
    out += line_of(selection, ',', cell) + end;
  }
  return out;
}

}  // namespace dc::render
