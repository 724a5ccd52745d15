#include "view/ledger_rows.h"

#include "view/cells.h"

namespace dc::view {
namespace {

constexpr std::size_t source_place = 2;

const std::vector<std::string>& shown_in_ledger() {
  static const std::vector<std::string> keys = {
      "id", "title", "lead_name", "leader_name", "person_name", "issued", "due", "state", "light"};
  return keys;
}

}  // namespace

std::vector<Column> LedgerRows::columns() const {
  std::vector<Column> columns = items_.columns();
  columns.insert(columns.begin(), {"no", text("column.no"), Align::right, true});
  columns.insert(columns.begin() + source_place,
                 {"source_title", text("column.source"), Align::left, true});
  return columns;
}

Row LedgerRows::row(const query::Judged& judged, const Surroundings& around,
                    std::size_t number) const {
  Row cells;
  cells.reserve(items_.size() + ledger_extras + 1);
  cells.push_back(cell_of(Value(static_cast<int>(number))));
  items_.append(cells, 0, 1, judged, around);
  cells.push_back(sources_cell(judged.item, around.registers));
  items_.append(cells, 1, items_.size(), judged, around);
  return cells;
}

Table master_ledger(Table frame, const std::vector<query::Judged>& items,
                    const Surroundings& around) {
  const LedgerRows rows(shown_in_ledger(), frame.detail);
  frame.columns = rows.columns();
  for (const query::Judged& judged : items)
    frame.rows.push_back(rows.row(judged, around, frame.rows.size() + 1));
  return frame;
}

}  // namespace dc::view
