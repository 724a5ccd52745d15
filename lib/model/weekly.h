#pragma once
#include <optional>

#include "calendar/week.h"
#include "calendar/working_days.h"
#include "model/item.h"
#include "model/policy.h"
#include "model/registers.h"

namespace dc {

// Whether the item stands under the 周督查 (Art. 24): resolved by a meeting, or on a field visit of
// the principal leader.
bool is_checked_weekly(const Item& item, const Registers& registers);

// Issued by the week's end, and not completed, ended or suspended from before it began until it
// ended: what is opened again or resumed in it counts.
bool is_in_hand(const Item& item, IsoWeek week);

// The week's last entry; null where there is none.
const WeekEntry* entry_of(const Item& item, IsoWeek week);

// Whether the week asks for entries at all: it has as many working days as the policy says. Nothing
// where a year without an arrangement is touched.
std::optional<bool> is_counted(IsoWeek week, const WorkingDays& days, const Policy& policy);

// In hand in a week that counts, still in hand when it ends, and without an entry.
bool lacks_entry(const Item& item, IsoWeek week, const WorkingDays& days, const Policy& policy);

// How many weeks running, up to this one, have told the same progress; weeks that do not count are
// passed over.
int weeks_unchanged(const Item& item, IsoWeek week, const WorkingDays& days, const Policy& policy);

// The newest week that counts and whose last working day has come by `today`.
std::optional<IsoWeek> last_full_week(Date today, const WorkingDays& days,
                                      const Policies& policies);

}  // namespace dc
