#pragma once
#include "base/date.h"
#include "base/text.h"
#include "base/value.h"
#include "query/judged.h"

namespace dc::view {

// Why an item is late, in a sentence: its limit, what was handed in and returned, the days the
// office held it, the unit's own day, and the rule (Art. 7(4)).
Text why_words(const query::Judged& judged, Date as_of);
// The same as data: due due_original handed_in returns held_days unit_day article.
Value why_value(const query::Judged& judged);

}  // namespace dc::view
