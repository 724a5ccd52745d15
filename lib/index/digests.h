#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "index/database.h"
#include "model/item.h"
#include "model/registers.h"
#include "query/statistics.h"

namespace dc::index {

// Where a core stands: those whose figures hang on the day first, then by limit.
struct CorePlace {
  int settled = 0;
  std::int64_t due = 0;  // days; open_end without a limit
};
CorePlace core_place(const Item& item);

// What lists and statistics read of all items as they stand: their cores in the order of lists, and
// the figures of those that are settled.
class Digests {
 public:
  explicit Digests(Database& database);
  // The item was `was` and is `now`, if at all.
  void put(std::int64_t record, const Item* was, const Item* now);
  // Writes the figures; without it they stay as they were.
  void write_figures();

 private:
  void count(const Item& item, int times);

  Statement put_core_, drop_core_, find_figures_, put_figures_;
  std::map<std::pair<query::GroupedBy, std::string>, query::Figures> moved_;
};

}  // namespace dc::index
