#pragma once
#include <optional>

#include "calendar/working_days.h"
#include "model/item.h"
#include "model/policy.h"
#include "model/registers.h"

namespace dc {

// Whether the item is to be revisited (Art. 21): flagged, or from an instruction given on 考察调研.
bool calls_for_revisit(const Item& item, const Registers& registers);

// The last revisit since the item was completed; null where there was none.
const Revisit* last_revisit(const Item& item);

// The day by which a completed item is to be revisited, by the policy of the day of completion.
std::optional<Date> revisit_due(const Item& item, const Policies& policies,
                                const WorkingDays& days);

}  // namespace dc
