#include "interchange/task_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "interchange/header.h"
#include "interchange/units.h"

namespace dc {
namespace {

using enum ColumnRole;
using Names = std::vector<std::string>;

bool is_break(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r';
}
bool is_space(char32_t c) {
  return c == ' ' || c == 0xA0 || c == 0x3000 || is_break(c);
}

// On one line: a run of spaces, or one with a tab or newline, is one space. A single wide space
// stays.
std::string collapsed(std::string_view cell) {
  std::u32string out;
  const std::u32string words = to_code_points(trimmed(cell));
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    while (end < words.size() && is_space(words[end])) ++end;
    if (end == at) {
      out += words[at++];
    } else {
      out += end - at == 1 && !is_break(words[at]) ? words[at] : U' ';
      at = end;
    }
  }
  return to_utf8(out);
}

std::string with_spaces_for_tabs(std::string cell) {
  std::replace(cell.begin(), cell.end(), '\t', ' ');
  return cell;
}

bool is_number(std::string_view cell) {
  return cell.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_total(const std::string& cell) {
  const std::string word = normalised_heading(cell);
  return word == "合计" || word == "总计" || word == "小计" || word == "共计";
}

class Reading {
 public:
  Reading(const Sheet& sheet, TaskList& list) : header_(find_header(sheet)), list_(list) {
    list_.header_row = header_.row;
    list_.caption = collapsed(header_.caption);
    list_.findings = findings_of(header_);
  }

  void read(const Sheet& sheet) {
    for (std::size_t i = header_.rows_end; i < sheet.rows.size(); ++i) read_row(sheet.rows[i]);
    settle_keys();
  }

 private:
  void read_row(const SheetRow& row) {
    const Names filled = filled_cells(row);
    if (filled.empty() || is_total(filled.front()) || repeats_header(row)) return;
    if (!cell(row, title).empty()) return read_task(row);
    if (filled.size() == 1) return leave_out(row, filled.front());
    report(Severity::error, "import-no-task", row.number, text("import.no-task", row.number));
  }

  Names filled_cells(const SheetRow& row) const {
    Names filled;
    for (const std::string& cell : row.cells)
      if (!trimmed(cell).empty()) filled.emplace_back(trimmed(cell));
    return filled;
  }

  bool repeats_header(const SheetRow& row) const {
    const auto same = [&](std::size_t column) {
      return column < row.cells.size() &&
             normalised_heading(row.cells[column]) == normalised_heading(header_.headings[column]);
    };
    return std::all_of(header_.columns.begin(), header_.columns.end(),
                       [&](const auto& role) { return same(role.second.front()); });
  }

  // A section heading is told; a bare number of a row that was never filled in is not.
  void leave_out(const SheetRow& row, const std::string& only) {
    if (is_number(only)) return;
    report(Severity::warning, "import-row-left-out", row.number,
           text("import.row-left-out", row.number, collapsed(only)));
  }

  void read_task(const SheetRow& row) {
    report_forbidden(row);
    TaskRow task;
    task.row = row.number;
    task.key = collapsed(cell(row, key));
    task.title = collapsed(cell(row, title));
    task.leader = collapsed(cell(row, leader));
    task.person = collapsed(cell(row, person));
    task.due = collapsed(cell(row, due));
    task.goal = with_spaces_for_tabs(cell(row, goal));
    task.remarks = with_spaces_for_tabs(cell(row, remarks));
    read_units(row, task);
    if (task.title != cell(row, title))
      report(Severity::warning, "import-collapsed", row.number,
             text("import.collapsed", row.number));
    list_.rows.push_back(std::move(task));
  }

  void read_units(const SheetRow& row, TaskRow& task) {
    const bool beside_lead = header_.has(lead);
    const Names first = units(row, beside_lead ? lead : responsible);
    if (!first.empty() && !is_collective(first.front())) task.lead = first.front();
    for (const Names& names :
         {first, beside_lead ? units(row, responsible) : Names{}, units(row, co)})
      for (const std::string& name : names) add_unit(task, name);
    if (task.collective.empty()) return;
    report(Severity::warning, "import-collective", row.number,
           text("import.collective", row.number, joined_names(task.collective)));
  }

  static void add_unit(TaskRow& task, const std::string& name) {
    Names& names = is_collective(name) ? task.collective : task.co;
    const bool known =
        name == task.lead || std::find(names.begin(), names.end(), name) != names.end();
    if (!known) names.push_back(name);
  }

  static Text joined_names(const Names& names) {
    std::vector<Text> quoted;
    for (const std::string& name : names) quoted.push_back(text("text.quoted", name));
    return joined(quoted, text("text.comma"));
  }

  Names units(const SheetRow& row, ColumnRole role) const {
    Names all;
    const auto found = header_.columns.find(role);
    if (found == header_.columns.end()) return all;
    for (std::size_t column : found->second)
      if (column < row.cells.size())
        for (std::string& unit : split_units(row.cells[column])) all.push_back(collapsed(unit));
    return all;
  }

  void report_forbidden(const SheetRow& row) {
    for (const auto& [role, columns] : header_.columns) {
      for (std::size_t column : columns) {
        if (column >= row.cells.size()) continue;
        const auto forbidden =
            forbidden_in_text(with_spaces_for_tabs(row.cells[column]), Lines::many);
        if (!forbidden) continue;
        const std::string name = fmt::format("U+{:04X}", static_cast<unsigned>(*forbidden));
        report(Severity::error, "import-forbidden", row.number,
               text("import.forbidden", row.number, normalised_heading(header_.headings[column]),
                    name));
      }
    }
  }

  // The role's cell without white space at its ends; of several columns the first.
  std::string cell(const SheetRow& row, ColumnRole role) const {
    const auto found = header_.columns.find(role);
    if (found == header_.columns.end() || found->second.front() >= row.cells.size()) return {};
    return std::string(trimmed(row.cells[found->second.front()]));
  }

  // Every row gets the key that it is known by; no two may have the same.
  void settle_keys() {
    std::map<std::string, int> times;
    for (const TaskRow& task : list_.rows) ++times[task.key];
    int repeated = 0;
    for (TaskRow& task : list_.rows) {
      const bool repeats = !task.key.empty() && times[task.key] > 1;
      if (repeats && repeated == 0) repeated = task.row;
      if (repeats || task.key.empty()) task.key = task.title;
    }
    if (repeated > 0)
      report(Severity::warning, "import-number-repeated", repeated, text("import.number-repeated"));
    report_same_keys();
  }

  void report_same_keys() {
    std::map<std::string, int> row_of;
    for (const TaskRow& task : list_.rows) {
      const auto [known, is_new] = row_of.emplace(task.key, task.row);
      if (!is_new)
        report(Severity::error, "import-same-key", task.row,
               text("import.same-key", task.row, known->second, task.key));
    }
  }

  void report(Severity severity, std::string rule, int row, Text sentence) {
    list_.findings.push_back({std::move(rule), severity, {}, row, std::move(sentence), {}});
  }

  Header header_;
  TaskList& list_;
};

}  // namespace

TaskList read_task_list(const Sheet& sheet) {
  TaskList list;
  Reading(sheet, list).read(sheet);
  return list;
}

}  // namespace dc
