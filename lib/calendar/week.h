#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "calendar/working_days.h"

namespace dc {

// Weeks of ISO 8601: they begin on a Monday and belong to the year of their Thursday.

// "2026-W41".
std::string written(IsoWeek week);
Date monday_of(IsoWeek week);
IsoWeek week_before(IsoWeek week);
// 2026-W41, 本周, 上周, or any date of it; nothing where it is neither, or the year has no such
// week.
std::optional<IsoWeek> read_week(std::string_view words, Date today);
// Working days from Monday to Sunday; nothing where a year without an arrangement is touched.
std::optional<int> workdays_in(IsoWeek week, const WorkingDays& days);

}  // namespace dc
