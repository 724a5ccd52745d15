#pragma once
#include <vector>

#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

enum class CoordinationsShown { every, open_only };

// dc coordinations: each time a matter went up the chain of Art. 8(4), before whom, since when, how
// long, by when policy wants an answer, and its outcome; the oldest first.
Table coordination_list(Table frame, const std::vector<query::Judged>& items,
                        const Surroundings& surroundings, const Policies& policies,
                        const WorkingDays& days, CoordinationsShown shown);

// dc leaders: what stands under each leader (Art. 8): every district leader in office on the day,
// by id, and whoever else has an open item under him.
Table leader_list(Table frame, const std::vector<query::Judged>& items,
                  const Surroundings& surroundings);

}  // namespace dc::view
