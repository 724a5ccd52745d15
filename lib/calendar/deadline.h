#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "calendar/working_days.h"

namespace dc {

// A reporting cycle of an ongoing item: 每月5日前, 每周五, 每季度末, 每半年.
struct Cycle {
  enum class Every { week, month, quarter, half_year, year };
  Every every = Every::month;
  int on = 0;  // week: weekday 1–7; month: day 1–31, 31 is the month's end; else 0, the period's
               // last day

  // "weekly-5", "monthly-5", "monthly-31", "quarterly", "half-yearly", "yearly": how a record
  // stores it.
  std::string code() const;
  static std::optional<Cycle> parse(std::string_view code);
  // The day of the report that falls due on or after `date`.
  Date next_on_or_after(Date date) const;
  bool operator==(const Cycle&) const = default;
};

// 每周五, 每月5日, 每月末, 每季度末, 每半年, 每年: the cycle in words.
Text words_for(const Cycle& cycle);

struct Milestone {
  Date date;
  std::string text;  // 全部开工
  bool operator==(const Milestone&) const = default;
};

// What a deadline phrase means, apart from any item (interchange.md, Deadline phrases).
struct Deadline {
  std::string text;  // as written, without the spaces round it
  // Which form resolved it: date, date-without-year, excel-serial, month-end, ten-days,
  // quarter-end, half-year-end, year-end, years, range, week, before-holiday; working-days, days,
  // months, after-meeting, after-receipt, immediate; recurring, ongoing, due-then-ongoing;
  // milestones.
  std::string rule;
  std::optional<Date> due;  // the resolved limit, inclusive
  bool counts_from_issue =
      false;      // N个工作日内 without a known issue day: `due` is empty until then
  int count = 0;  // of a counting phrase: working days, days, or months where the rule is "months"
  bool count_in_working_days = false;
  // Ongoing, or ongoing after `due`; 长期 that names no cycle is quarterly, 每周 that names no day
  // Friday.
  std::optional<Cycle> cycle;
  std::vector<Milestone> milestones;
  std::optional<int> calendar;  // the year's arrangement that was counted by
  std::vector<Text> warnings;   // "3月14日前 has no year: read as 2026-03-14"
};

// The days a phrase may be counted from.
struct DeadlineBasis {
  Date written;                    // the document's date: gives a missing year
  std::optional<Date> issued;      // 下达: the day N个工作日内 counts after
  std::optional<Date> received;    // 收到之日起
  std::optional<Date> meeting;     // 会后7日内
  int immediate_working_days = 3;  // 立即, 立行立改: policy
};

// Reads a phrase. Throws Error{usage} that quotes it and names the nearest form where it does not
// parse or needs a date (汛期前), and Error{not_found} where it counts into a year without a
// calendar.
Deadline read_deadline(std::string_view phrase, const DeadlineBasis& basis,
                       const WorkingDays& days);

// A plain date of the command line: every date form of the table that needs no basis (2026-06-30,
// 2026年6月30日, 20260630, full-width digits …), or nothing.
std::optional<Date> read_date(std::string_view text);

}  // namespace dc
