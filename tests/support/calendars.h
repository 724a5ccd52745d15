#pragma once
#include "calendar/working_days.h"

namespace dc {

// The official arrangement of one year, read from lib/store/defaults/calendar without the yaml
// layer.
CalendarYear official_calendar(int year);

// All of them: 2015 to 2026.
WorkingDays official_calendars();

}  // namespace dc
