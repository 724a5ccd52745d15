#pragma once
#include <vector>

#include "calendar/week.h"
#include "model/weekly.h"
#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// What a weekly sheet is judged by.
struct WeeklySheet {
  IsoWeek week;
  const Policy& policy;
  const WorkingDays& days;
};

// 周督查表 2026-W41（2026-10-05至2026-10-11）.
Text weekly_title(IsoWeek week);

// 会议, 议定事项, 责任单位, 责任领导, 责任人, 完成时限, 本周进展, 存在问题, 下周安排, 状态, 提醒:
// an item a row; the last column says where an entry is missing or has not changed for weeks. A
// note where the week asks for none, or where its working days are not known.
Table weekly_table(Table frame, const std::vector<query::Judged>& items, const WeeklySheet& sheet,
                   const Surroundings& surroundings);

}  // namespace dc::view
