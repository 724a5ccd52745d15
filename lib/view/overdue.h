#pragma once
#include <cstddef>
#include <functional>
#include <vector>

#include "query/judged.h"
#include "view/item_rows.h"
#include "view/table.h"

namespace dc::view {

// What dc overdue tells: who is late, and who would be if the office's review counted (Art. 7(4)).
struct Overdue {
  std::vector<query::Judged> late;       // by limit, then number
  std::vector<query::Judged> reviewing;  // limit passed, handed in in time, waiting for the office

  // Takes it where it belongs, if anywhere.
  void add(query::Judged&& judged, Date as_of);
};

struct OverdueStyle {
  enum class Grouping { none, unit } grouping = Grouping::none;
  enum class Reviewing { noted, listed } reviewing = Reviewing::noted;
  enum class Why { silent, told } why = Why::silent;
};

// 逾期清单 with the columns of 综合台账 and the days late. Items that wait for the office are told
// in a note, or listed apart on request; they are never counted as late.
//
// In one run, printed as the items come: `each` visits every one that may be late, by limit and
// number. `late` is their number once the rows were visited. All must live as long as the table.
using EachJudged = std::function<void(const std::function<void(query::Judged&&)>& visit)>;
Table overdue_stream(Table frame, const EachJudged& each, const Surroundings& surroundings,
                     const WorkingDays& days, OverdueStyle::Why why, std::size_t& late);
// In groups, or with those apart that wait for the office.
Table overdue_table(Table frame, const Overdue& overdue, const Surroundings& surroundings,
                    const OverdueStyle& style);

// The share of one unit, under a heading that says whose it is and of which day.
Table overdue_share(Table frame, const std::vector<query::Judged>& late,
                    const Surroundings& surroundings, const OverdueStyle& style);

}  // namespace dc::view
