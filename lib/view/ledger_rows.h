#pragma once
#include <string>
#include <vector>

#include "view/item_rows.h"

namespace dc::view {

// Rows of 台账: the item row with 序号 before it and 来源 after its number (Art. 22, documents.md).

inline constexpr std::size_t ledger_extras = 2;

// `shown` begins with "id".
std::vector<Column> ledger_columns(const std::vector<std::string>& shown);
std::vector<Cell> ledger_row(const query::Judged& judged, const Surroundings& surroundings,
                             std::size_t number, const std::vector<std::string>& shown);

// 综合台账 (Art. 22): each item once, numbered from 1.
Table master_ledger(Table frame, const std::vector<query::Judged>& items,
                    const Surroundings& surroundings);

}  // namespace dc::view
