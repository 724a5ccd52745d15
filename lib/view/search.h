#pragma once
#include <functional>
#include <string>
#include <vector>

#include "query/hits.h"
#include "view/table.h"

namespace dc::view {

// Hits of a search: day id place words title; in JSON the whole passage, and `recorded`, when it
// was, in the ledger's zone. Hits and words live as long as the table.
Table search_table(Table frame, const std::vector<query::Hit>& hits,
                   const std::vector<std::string>& words, int zone_minutes,
                   const std::function<std::string(const std::string& id)>& title_of);

}  // namespace dc::view
