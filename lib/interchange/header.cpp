#include "interchange/header.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/utf8.h"

namespace dc {
namespace {

constexpr std::size_t rows_looked_at = 10;
constexpr std::size_t most_told = 20;        // names in a message
constexpr std::size_t longest_heading = 20;  // code points; longer ones are cut in a message

using Cells = std::vector<std::string>;

bool is_blank(const std::string& cell) {
  return trimmed(cell).empty();
}

std::size_t filled(const Cells& cells) {
  return cells.size() -
         static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is_blank));
}

std::size_t known_names(const Cells& cells) {
  return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [](const auto& cell) {
    return column_role_of(cell).has_value();
  }));
}

bool names_tasks(const Cells& cells) {
  return std::any_of(cells.begin(), cells.end(),
                     [](const auto& cell) { return column_role_of(cell) == ColumnRole::title; });
}

// The index of the best header row, or nothing.
std::optional<std::size_t> best_row(const Sheet& sheet) {
  std::optional<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < std::min(rows_looked_at, sheet.rows.size()); ++i) {
    const Cells& cells = sheet.rows[i].cells;
    const std::size_t names = names_tasks(cells) ? known_names(cells) : 0;
    if (names > most) best = i, most = names;
  }
  return best;
}

// Names in quotation marks: 'a', 'b' …
Text list_of(const std::vector<std::string>& names) {
  std::vector<Text> quoted;
  for (const std::string& name : names) {
    const std::u32string whole = to_code_points(name);
    quoted.push_back(text("text.quoted", to_utf8(whole.substr(0, longest_heading))));
    if (quoted.size() == most_told) break;
  }
  return joined(quoted, text("text.comma"));
}

// The names most likely meant as a header: those of the first rows' longest.
std::vector<std::string> names_found(const Sheet& sheet) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < std::min(rows_looked_at, sheet.rows.size()); ++i) {
    std::vector<std::string> names;
    for (const std::string& cell : sheet.rows[i].cells)
      if (!is_blank(cell)) names.push_back(normalised_heading(cell));
    if (names.size() > found.size()) found = std::move(names);
  }
  return found;
}

[[noreturn]] void refuse(const Sheet& sheet) {
  std::vector<std::string> task_names;
  for (const ColumnName& column : column_names())
    if (column.role == ColumnRole::title) task_names.emplace_back(column.name);
  std::vector<Text> hints = {text("import.looked-for", list_of(task_names))};
  const std::vector<std::string> found = names_found(sheet);
  if (!found.empty()) hints.push_back(text("import.found", list_of(found)));
  throw unreadable(text("import.no-header", rows_looked_at), {}, std::move(hints));
}

std::string caption_above(const Sheet& sheet, std::size_t header) {
  std::string caption;
  for (std::size_t i = 0; i < header; ++i) {
    for (const std::string& cell : sheet.rows[i].cells) {
      if (is_blank(cell)) continue;
      if (!caption.empty()) caption += ' ';
      caption += trimmed(cell);
    }
  }
  return caption;
}

// A second header row under merged cells (责任分工 over 牵头单位 and 配合单位): names and nothing
// else.
bool is_second_row(const Cells& cells, const Header& header) {
  const bool only_names = known_names(cells) > 0 && known_names(cells) == filled(cells);
  return only_names && !names_tasks(cells) && header.headings.size() >= cells.size();
}

void name_columns(Header& header) {
  for (std::size_t i = 0; i < header.headings.size(); ++i)
    if (const auto role = column_role_of(header.headings[i])) header.columns[*role].push_back(i);
}

// Roles that are read from one column only.
bool is_single(ColumnRole role) {
  return role != ColumnRole::lead && role != ColumnRole::responsible && role != ColumnRole::co;
}

Finding warning(std::string rule, int row, Text sentence) {
  return {std::move(rule), Severity::warning, {}, row, std::move(sentence), {}};
}

}  // namespace

Header find_header(const Sheet& sheet) {
  const auto at = best_row(sheet);
  if (!at) refuse(sheet);
  Header header{
      sheet.rows[*at].number, *at + 1, caption_above(sheet, *at), sheet.rows[*at].cells, {}};
  if (*at + 1 < sheet.rows.size() && is_second_row(sheet.rows[*at + 1].cells, header)) {
    const Cells& second = sheet.rows[*at + 1].cells;
    for (std::size_t i = 0; i < second.size(); ++i)
      if (!is_blank(second[i])) header.headings[i] = second[i];
    ++header.rows_end;
  }
  name_columns(header);
  return header;
}

Findings findings_of(const Header& header) {
  Findings findings;
  for (const std::string& heading : header.headings)
    if (!is_blank(heading) && !column_role_of(heading))
      findings.push_back(warning("import-column-unread", header.row,
                                 text("import.column-unread", normalised_heading(heading))));
  for (const auto& [role, columns] : header.columns) {
    if (!is_single(role) || columns.size() < 2) continue;
    const std::string read = normalised_heading(header.headings[columns[0]]);
    const std::string left = normalised_heading(header.headings[columns[1]]);
    findings.push_back(
        warning("import-column-twice", header.row, text("import.column-twice", left, read)));
  }
  return findings;
}

}  // namespace dc
