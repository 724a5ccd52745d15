#pragma once
#include <span>
#include <string>
#include <vector>

#include "view/item_rows.h"

namespace dc::view {

// Rows of 台账: the item row with 序号 before it and 来源 after its number (Art. 22, documents.md).

inline constexpr std::size_t ledger_extras = 2;

// `shown` begins with "id".
class LedgerRows {
 public:
  LedgerRows(const std::vector<std::string>& shown, Detail detail)
      : items_(shown, detail), detail_(detail) {}
  std::vector<Column> columns() const;
  std::size_t size() const { return items_.size() + ledger_extras; }
  Row row(const query::Judged& judged, const Surroundings& surroundings, std::size_t number) const;
  // Into the first size() cells, in the room of another row's.
  void fill(std::span<Cell> cells, const query::Judged& judged, const Surroundings& surroundings,
            std::size_t number) const;

 private:
  ItemRows items_;
  Detail detail_;
};

// 综合台账 (Art. 22): each item once, numbered from 1.
Table master_ledger(Table frame, const std::vector<query::Judged>& items,
                    const Surroundings& surroundings);

}  // namespace dc::view
