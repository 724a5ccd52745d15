#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/deadline.h"
#include "calendar/phrase_cursor.h"

// The forms of a deadline phrase, one function each. A form reads a clause from its beginning and
// leaves the cursor behind what it understood; nothing where the clause is of another form.
namespace dc {

struct PhraseSetting {
  const DeadlineBasis& basis;
  const WorkingDays& days;
  Date from;          // what a missing year or month is counted from
  std::string shown;  // the clause, as messages quote it
};

using PhraseForm = std::optional<Deadline> (*)(PhraseCursor&, const PhraseSetting&);

// Dates.
std::optional<Deadline> full_date_form(PhraseCursor&,
                                       const PhraseSetting&);  // 2026年3月14日, 20260314
std::optional<Deadline> excel_serial_form(PhraseCursor&, const PhraseSetting&);  // 46095
std::optional<Deadline> day_form(PhraseCursor&, const PhraseSetting&);  // 3月14日, 本月5日, 14日前
// Periods: their last day.
std::optional<Deadline> month_form(PhraseCursor&, const PhraseSetting&);  // 3月底, 2026-03, 3月上旬
std::optional<Deadline> quarter_form(PhraseCursor&, const PhraseSetting&);    // 一季度, 2026Q1
std::optional<Deadline> half_year_form(PhraseCursor&, const PhraseSetting&);  // 上半年
std::optional<Deadline> year_form(PhraseCursor&, const PhraseSetting&);   // 2026年, 年底, 年内
std::optional<Deadline> years_form(PhraseCursor&, const PhraseSetting&);  // 2024—2026年
std::optional<Deadline> range_form(PhraseCursor&, const PhraseSetting&);  // 3—6月, 3月1日至6月30日
std::optional<Deadline> holiday_form(PhraseCursor&, const PhraseSetting&);  // 春节前
std::optional<Deadline> week_form(PhraseCursor&, const PhraseSetting&);     // 本周五, 下周内
// Counts.
std::optional<Deadline> count_form(PhraseCursor&, const PhraseSetting&);  // 5个工作日内, 会后7日内
std::optional<Deadline> immediate_form(PhraseCursor&, const PhraseSetting&);  // 立行立改
// Cycles.
std::optional<Deadline> cycle_form(PhraseCursor&, const PhraseSetting&);    // 每月5日前
std::optional<Deadline> ongoing_form(PhraseCursor&, const PhraseSetting&);  // 长期坚持

// A full date and whether it exists is another matter: 2026年2月30日.
struct WrittenDate {
  int year = 0;
  int month = 0;
  int day = 0;
};
std::optional<WrittenDate> take_full_date(PhraseCursor& cursor);
std::optional<Date> take_excel_serial(PhraseCursor& cursor);

// 2026年, 今年, 明年 at the beginning of a form.
struct YearHead {
  std::optional<int> year;
  enum class Mark { none, nian } mark = Mark::none;  // bare digits, or with 年 or a word
};
YearHead take_year_head(PhraseCursor& cursor, const PhraseSetting& setting);

// 2026年3月, 3月, 本月, 下月, and 月 before 底: the month, its year where one is said.
struct MonthHead {
  std::optional<int> year;
  int month = 0;
};
std::optional<MonthHead> take_month_head(PhraseCursor& cursor, const PhraseSetting& setting);

// 一 to 六, 日 or 天, after 周 or 星期: 1 Monday to 7.
std::optional<int> take_weekday(PhraseCursor& cursor);

// The day that `in_year` names in that year; without a year the first one on or after `from`.
// Throws usage where there is no such day.
Deadline resolved_in_year(std::string_view rule, std::optional<int> year,
                          const PhraseSetting& setting,
                          const std::function<std::optional<Date>(int)>& in_year);
Deadline resolved(std::string_view rule, Date due);

// 长期, 常态化推进 up to the end of the words.
bool take_ongoing(PhraseCursor& cursor);
// A number with a unit of time: 3月, 5个, 一周.
bool is_at_time(PhraseCursor cursor);
// 完成, 全部竣工, 报送进展: what is to be done by the limit.
bool is_at_doing(PhraseCursor cursor);
// (星期六), 17:00, 下班: parts of a day's name that do not move the day.
void take_day_detail(PhraseCursor& cursor);
// 前, 内, 完成 and the like after a form. Where the rest belongs to the phrase, the place where its
// words begin (the phrase's end, where there are none).
std::optional<std::size_t> take_tail(PhraseCursor& cursor);

Error no_such_day(const PhraseSetting& setting);
// Adds "'3月14日前' has no year: read as 2026-03-14".
void warn_of_assumed_year(Deadline& deadline, const PhraseSetting& setting);

}  // namespace dc
