#include <algorithm>
#include <array>

#include "view/cells.h"
#include "view/field_words.h"
#include "view/record.h"

namespace dc::view {
namespace {

// What an item may hold besides its row: null where it does not.
constexpr std::array item_extras = {"content",    "goal",       "children",    "cycle",
                                    "milestones", "difficulty", "revisit",     "classified",
                                    "row_key",    "replaces",   "duplicate_of"};

class RowWriter {
 public:
  explicit RowWriter(Table frame) : table_(std::move(frame)) { table_.rows.emplace_back(); }

  void add(const std::string& key, Value value) {
    const auto has_key = [&](const Column& column) { return column.key == key; };
    if (std::any_of(table_.columns.begin(), table_.columns.end(), has_key)) return;
    table_.columns.push_back({key, field_word(key), Align::left, true});
    table_.rows.front().push_back(cell_of(std::move(value)));
  }

  void add_item(const query::Judged& judged, const Surroundings& surroundings) {
    table_.columns = ItemRows().columns();
    table_.rows.front() = ItemRows().row(judged, surroundings);
  }

  Table take() { return std::move(table_); }

 private:
  Table table_;
};

Value steps_value(const Docket& docket, const CommitOf& commit_of) {
  Value steps = Value::list();
  for (const Step& step : docket.steps)
    steps.push_back(Value(step.body).set("commit", commit_of(step)));
  return steps;
}

}  // namespace

Table record_row(Table frame, const Docket& docket, const std::optional<query::Judged>& judged,
                 const Surroundings& surroundings, const CommitOf& commit_of) {
  RowWriter row(std::move(frame));
  if (judged) {
    row.add_item(*judged, surroundings);
    for (const std::string key : item_extras)
      row.add(key, docket.head.has(key) ? docket.head[key] : docket.standing[key]);
  }
  for (const auto& [key, value] : docket.head.entries()) row.add(key, value);
  for (const auto& [key, value] : docket.standing.entries()) row.add(key, value);
  row.add("steps", steps_value(docket, commit_of));
  return row.take();
}

}  // namespace dc::view
