#pragma once
#include <optional>

#include "model/docket.h"
#include "query/judged.h"
#include "view/item_rows.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// One record of any kind for people: what it is, how it stands, then each step in the domain's
// words. An item brings its judgement.
Table record_sheet(Table frame, const Docket& docket, const std::optional<query::Judged>& judged,
                   const Surroundings& surroundings);

// The same as data, one row: of an item the item row first; then what else head and standing hold;
// last `steps`, as they are stored, each with its `commit`.
Table record_row(Table frame, const Docket& docket, const std::optional<query::Judged>& judged,
                 const Surroundings& surroundings, const CommitOf& commit_of);

}  // namespace dc::view
