#include "interchange/csv.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/error.h"

namespace dc {
namespace {

constexpr char separators[] = {',', '\t', ';'};
constexpr std::size_t rows_looked_at = 20;

// What is wrong with the text: told, or passed over while the separator is still being looked for.
enum class Faults { thrown, ignored };

class Reader {
 public:
  Reader(std::string_view text, char separator, const CsvBounds& bounds, Faults faults)
      : text_(text), separator_(separator), bounds_(bounds), faults_(faults) {}

  std::optional<SheetRow> next() {
    if (at_ >= text_.size()) return {};
    SheetRow row{++number_, line_, {}};
    if (row_count() > bounds_.rows) refuse(text("import.too-many-rows", bounds_.rows));
    do {
      if (row.cells.size() == bounds_.columns) {
        refuse(text("import.too-many-columns", line_, bounds_.columns));
        skip_line();
        return row;
      }
      row.cells.push_back(cell());
    } while (take(separator_));
    take_newline();
    return row;
  }

 private:
  std::size_t row_count() const { return static_cast<std::size_t>(number_); }
  bool at_end() const { return at_ >= text_.size(); }
  bool at_newline() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

  bool take(char wanted) {
    if (at_end() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  bool take_newline() {
    const bool taken = take('\r') ? (take('\n'), true) : take('\n');
    if (taken) ++line_;
    return taken;
  }

  void skip_line() {
    while (!at_end() && !at_newline()) ++at_;
    take_newline();
  }

  std::string cell() {
    const int line = line_;
    std::string content = take('"') ? quoted(line) : std::string();
    append_unquoted(content);
    if (content.size() > bounds_.cell_bytes)
      refuse(text("import.cell-too-long", line, bounds_.cell_bytes));
    return content;
  }

  // The rest of a cell that began with a quote on `line`, and spaces after its closing quote.
  std::string quoted(int line) {
    std::string content;
    for (;;) {
      if (at_end()) {
        refuse(text("import.unclosed-quote", line));
        return content;
      }
      if (take('"')) {
        if (!take('"')) break;
        content += '"';
      } else if (take_newline()) {
        content += '\n';
      } else {
        content += text_[at_++];
      }
    }
    while (take(' ')) continue;
    if (!at_end() && text_[at_] != separator_ && !at_newline())
      refuse(text("import.text-after-quote", line_));
    return content;
  }

  void append_unquoted(std::string& content) {
    while (!at_end() && text_[at_] != separator_ && !at_newline()) content += text_[at_++];
  }

  void refuse(Text message) const {
    if (faults_ == Faults::thrown) throw unreadable(std::move(message));
  }

  std::string_view text_;
  char separator_;
  const CsvBounds& bounds_;
  Faults faults_;
  std::size_t at_ = 0;
  int line_ = 1;
  int number_ = 0;
};

// How well a separator fits: the rows that agree on their length, times the cells it cuts off.
std::size_t fit_of(std::string_view text, char separator, const CsvBounds& bounds) {
  Reader reader(text, separator, bounds, Faults::ignored);
  std::map<std::size_t, std::size_t> rows_of_length;
  for (std::size_t i = 0; i < rows_looked_at; ++i)
    if (const auto row = reader.next()) ++rows_of_length[row->cells.size()];
  std::size_t fit = 0;
  for (const auto& [length, rows] : rows_of_length) fit = std::max(fit, rows * (length - 1));
  return fit;
}

char separator_of(std::string_view text, const CsvBounds& bounds) {
  char best = separators[0];
  std::size_t best_fit = 0;
  for (char separator : separators) {
    const std::size_t fit = fit_of(text, separator, bounds);
    if (fit > best_fit) best = separator, best_fit = fit;
  }
  return best;
}

}  // namespace

Sheet read_csv(std::string_view utf8, const CsvBounds& bounds) {
  Sheet sheet;
  Reader reader(utf8, separator_of(utf8, bounds), bounds, Faults::thrown);
  while (auto row = reader.next()) sheet.rows.push_back(std::move(*row));
  return sheet;
}

}  // namespace dc
