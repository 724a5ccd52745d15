#pragma once
#include <vector>

#include "model/docket.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// 任务分解表 (Art. 17): clause by clause what each decision became, parts under their whole
// (1, 1.1); a clause without item stands there too. A group a source; items without source come
// last. `items` are those to show, by number; a part whose whole is among them stands under it.
Table breakdown_table(Table frame, const std::vector<Docket>& sources,
                      const std::vector<Docket>& items, const Surroundings& surroundings);

}  // namespace dc::view
