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
  Row cells(size());
  fill(cells, judged, around, number);
  return cells;
}

void LedgerRows::fill(std::span<Cell> cells, const query::Judged& judged,
                      const Surroundings& around, std::size_t number) const {
  view::fill(cells[0], static_cast<int>(number));
  items_.fill(cells.subspan(1, 1), 0, judged, around);
  fill_sources(cells[source_place], judged.item, around.registers, detail_);
  items_.fill(cells.subspan(source_place + 1, items_.size() - 1), 1, judged, around);
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
