#include <algorithm>
#include <limits>
#include <utility>

#include "base/error.h"
#include "base/suggest.h"
#include "render/selection.h"
#include "render/words.h"

namespace dc::render {
namespace {

enum class Default { shown, shown_and_stamp, every, every_and_stamp };

bool tells_of_a_commit(const view::Table& table) {
  return !table.as_of.empty() && !table.revision.empty();
}

std::vector<std::string> keys_of(const view::Table& table, const Stamp& stamp) {
  std::vector<std::string> keys;
  for (const view::Column& column : table.columns) keys.push_back(column.key);
  for (const view::Column& column : stamp.columns) keys.push_back(column.key);
  return keys;
}

std::size_t index_of(const std::vector<std::string>& keys, const std::string& field) {
  const auto found = std::find(keys.begin(), keys.end(), field);
  if (found == keys.end()) {
    std::vector<Text> hints = did_you_mean(field, keys);
    if (hints.empty()) hints.push_back(text("hint.known-fields", quoted_choice(keys)));
    throw usage_error(text("error.unknown-field", field), std::move(hints));
  }
  return static_cast<std::size_t>(found - keys.begin());
}

std::vector<std::size_t> named_columns(const std::vector<std::string>& keys,
                                       const std::vector<std::string>& fields) {
  std::vector<std::size_t> columns;
  for (const std::string& field : fields) {
    const std::size_t index = index_of(keys, field);
    if (std::find(columns.begin(), columns.end(), index) == columns.end()) columns.push_back(index);
  }
  return columns;
}

bool has_every(Default which) {
  return which == Default::every || which == Default::every_and_stamp;
}

bool has_stamp(Default which) {
  return which == Default::shown_and_stamp || which == Default::every_and_stamp;
}

std::vector<std::size_t> default_columns(const view::Table& table, Default which) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (has_every(which) || table.columns[i].shown) columns.push_back(i);
  if (has_stamp(which) && tells_of_a_commit(table))
    columns.insert(columns.end(), {table.columns.size(), table.columns.size() + 1});
  return columns;
}

Selection select(const view::Table& table, const Style& style, Default which) {
  Selection selection{table, style, Stamp(table), {}};
  selection.columns = style.fields.empty()
                          ? default_columns(table, which)
                          : named_columns(keys_of(table, selection.stamp), style.fields);
  return selection;
}

view::Cell stamped(const std::string& value, std::size_t printed = std::string::npos) {
  if (value.empty()) return {};
  return {Value(value), verbatim(value.substr(0, printed)), view::Light::none};
}

}  // namespace

Stamp::Stamp(const view::Table& table)
    : columns{{"as_of", text("column.as-of")}, {"revision", text("column.revision")}},
      cells{stamped(table.as_of), stamped(table.revision, printed_revision)} {}

const view::Column& Selection::column(std::size_t position) const {
  const std::size_t index = columns[position];
  const std::size_t own = table.columns.size();
  return index < own ? table.columns[index] : stamp.columns[index - own];
}

const view::Cell& Selection::cell(const std::vector<view::Cell>& row, std::size_t position) const {
  static const view::Cell blank;
  const std::size_t index = columns[position];
  if (index >= table.columns.size()) return stamp.cells[index - table.columns.size()];
  return index < row.size() ? row[index] : blank;
}

Selection select_shown(const view::Table& table, const Style& style) {
  return select(table, style, Default::shown);
}

Selection select_stamped(const view::Table& table, const Style& style) {
  return select(table, style, Default::shown_and_stamp);
}

Selection select_all(const view::Table& table, const Style& style) {
  return select(table, style, Default::every);
}

Selection select_all_stamped(const view::Table& table, const Style& style) {
  return select(table, style, Default::every_and_stamp);
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
