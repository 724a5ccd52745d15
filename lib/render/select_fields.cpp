#include <algorithm>
#include <limits>
#include <utility>

#include "base/error.h"
#include "base/suggest.h"
#include "render/selection.h"

namespace dc::render {
namespace {

enum class Default { shown, every };

std::vector<std::string> keys_of(const view::Table& table) {
  std::vector<std::string> keys;
  for (const view::Column& column : table.columns) keys.push_back(column.key);
  return keys;
}

std::size_t index_of(const view::Table& table, const std::string& field) {
  const std::vector<std::string> keys = keys_of(table);
  const auto found = std::find(keys.begin(), keys.end(), field);
  if (found == keys.end()) {
    std::vector<Text> hints = did_you_mean(field, keys);
    if (hints.empty()) hints.push_back(text("hint.known-fields", quoted_choice(keys)));
    throw usage_error(text("error.unknown-field", field), std::move(hints));
  }
  return static_cast<std::size_t>(found - keys.begin());
}

std::vector<std::size_t> named_columns(const view::Table& table,
                                       const std::vector<std::string>& fields) {
  std::vector<std::size_t> columns;
  for (const std::string& field : fields) {
    const std::size_t index = index_of(table, field);
    if (std::find(columns.begin(), columns.end(), index) == columns.end()) columns.push_back(index);
  }
  return columns;
}

std::vector<std::size_t> default_columns(const view::Table& table, Default which) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (which == Default::every || table.columns[i].shown) columns.push_back(i);
  return columns;
}

Selection select(const view::Table& table, const Style& style, Default which) {
  return {
      table, style,
      style.fields.empty() ? default_columns(table, which) : named_columns(table, style.fields)};
}

}  // namespace

const view::Cell& Selection::cell(const std::vector<view::Cell>& row, std::size_t position) const {
  static const view::Cell blank;
  const std::size_t index = columns[position];
  return index < row.size() ? row[index] : blank;
}

Selection select_shown(const view::Table& table, const Style& style) {
  return select(table, style, Default::shown);
}

Selection select_all(const view::Table& table, const Style& style) {
  return select(table, style, Default::every);
}

std::vector<view::Table::Group> runs_of(const view::Table& table) {
  const std::size_t size =
      table.stream ? std::numeric_limits<std::size_t>::max() : table.rows.size();
  std::vector<view::Table::Group> runs;
  std::size_t done = 0;
  for (const view::Table::Group& group : table.groups) {
    const std::size_t end = std::min(group.end, size);
    if (group.begin < done || group.begin >= end) continue;
    if (group.begin > done) runs.push_back({{}, done, group.begin});
    runs.push_back({group.heading, group.begin, end});
    done = end;
  }
  if (done < size) runs.push_back({{}, done, size});
  return runs;
}

std::vector<Text> each_in_runs(const view::Table& table,
                               const std::function<void(const view::Table::Group&)>& begin,
                               const view::RowVisitor& visit) {
  const auto runs = runs_of(table);
  auto next = runs.begin();
  std::size_t number = 0;
  return table.each_row([&](const view::Row& row) {
    if (next != runs.end() && next->begin == number) begin(*next++);
    visit(row);
    ++number;
  });
}

}  // namespace dc::render
