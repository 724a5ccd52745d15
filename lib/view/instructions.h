#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/docket.h"
#include "query/ledgers.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// Which papers and items the 批示件台账 shows, and how (Art. 18).
struct InstructionStyle {
  enum class Grouping { none, issuing_organ, leader } grouping = Grouping::none;
  std::vector<std::string> issuing_organs;  // ids; empty: all
  std::vector<std::string> leaders;         // who wrote; empty: all
  std::optional<Month> month;               // open in it, with the periodic checks made in it
};

// 批示件台账: an item a row, with every instruction on its papers, each leader, day and words; a
// paper without item has a row as well. By leader each has what he wrote; one who holds no district
// post any more is marked.
Table instruction_ledger(Table frame, const std::vector<Docket>& sources,
                         const std::vector<query::Judged>& items, const Surroundings& surroundings,
                         const InstructionStyle& style);

}  // namespace dc::view
