#include <array>

#include "base/error.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

bool is_before(const PhraseCursor& cursor) {
  return cursor.is_at_any({U"之前", U"以前", U"前"});
}

// 6月前, 2026年前: strictly the day before it begins, in use its end.
void warn_where_bare(Deadline& deadline, const PhraseCursor& cursor, const PhraseSetting& setting) {
  if (is_before(cursor))
    deadline.warnings.push_back(text("deadline.read-as-end", setting.shown, deadline.due->iso()));
}

// The day of a month that a part of it ends on; 31 is the month's end.
struct MonthPart {
  std::u32string_view words;
  std::string_view rule;
  int day;
};
constexpr std::array month_parts = {
    MonthPart{U"上中旬", "ten-days", 20}, MonthPart{U"中下旬", "ten-days", 31},
    MonthPart{U"上旬", "ten-days", 10},   MonthPart{U"中旬", "ten-days", 20},
    MonthPart{U"下旬", "ten-days", 31},   MonthPart{U"月底", "month-end", 31},
    MonthPart{U"底", "month-end", 31},    MonthPart{U"末", "month-end", 31},
};

// 2026-03, 2026.3, 2026/3.
std::optional<MonthHead> take_numeric_month(PhraseCursor& cursor) {
  PhraseCursor ahead = cursor;
  const auto year = ahead.take_year();
  if (!year || !ahead.take_any({U"-", U".", U"/"})) return {};
  const auto month = ahead.take_number();
  if (!month || *month > 12 || ahead.is_at_any({U"-", U".", U"/", U"月"})) return {};
  cursor = ahead;
  return MonthHead{*year, *month};
}

std::optional<Date> day_or_end(int year, int month, int day) {
  return day == 31 ? Date::end_of_month(year, month) : Date::of(year, month, day);
}

Deadline month_until(const MonthHead& month, std::string_view rule, int day,
                     const PhraseSetting& setting) {
  return resolved_in_year(rule, month.year, setting,
                          [&](int year) { return day_or_end(year, month.month, day); });
}

Deadline end_of_quarter(std::optional<int> year, int quarter, const PhraseSetting& setting) {
  return resolved_in_year("quarter-end", year, setting,
                          [&](int in) { return Date::end_of_month(in, quarter * 3); });
}

int quarter_of(Date date) {
  return (date.month() + 2) / 3;
}

// The quarter's number, after an optional year.
std::optional<int> take_quarter(PhraseCursor& cursor, Date today) {
  if (cursor.take_any({U"本季度", U"本季", U"季度", U"季末"})) return quarter_of(today);
  const bool latin = cursor.take(U"q");
  if (!latin) cursor.take_any({U"第", U"前"});
  const auto number = cursor.take_number();
  if (!number || *number > 4) return {};
  if (!latin && !cursor.take_any({U"个季度", U"季度", U"季"})) return {};
  return number;
}

std::optional<int> take_half(PhraseCursor& cursor) {
  if (cursor.take(U"上半年")) return 1;
  if (cursor.take(U"下半年")) return 2;
  return {};
}

}  // namespace

std::optional<Deadline> month_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  auto month = take_numeric_month(cursor);
  if (!month) month = take_month_head(cursor, setting);
  if (!month) return {};
  const bool named = cursor.take(U"份");
  for (const MonthPart& part : month_parts)
    if (cursor.take(part.words)) return month_until(*month, part.rule, part.day, setting);
  Deadline deadline = month_until(*month, "month-end", 31, setting);
  if (!named) warn_where_bare(deadline, cursor, setting);
  return deadline;
}

std::optional<Deadline> quarter_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const YearHead head = take_year_head(cursor, setting);
  const auto quarter = take_quarter(cursor, setting.from);
  if (!quarter) return {};
  Deadline deadline = end_of_quarter(head.year, *quarter, setting);
  if (!cursor.take_any({U"末", U"底", U"份"})) warn_where_bare(deadline, cursor, setting);
  return deadline;
}

std::optional<Deadline> half_year_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const YearHead head = take_year_head(cursor, setting);
  const auto half = take_half(cursor);
  if (!half) return {};
  Deadline deadline = resolved_in_year("half-year-end", head.year, setting, [&](int year) {
    return Date::end_of_month(year, *half * 6);
  });
  if (!cursor.take_any({U"末", U"底"})) warn_where_bare(deadline, cursor, setting);
  return deadline;
}

std::optional<Deadline> year_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const YearHead head = take_year_head(cursor, setting);
  const bool part = cursor.take_any({U"年底", U"年末", U"年终", U"年内", U"年度内", U"全年"});
  if (!head.year && !part) return {};
  if (head.mark == YearHead::Mark::none && head.year && !part) return {};
  Deadline deadline =
      resolved("year-end", *Date::of(head.year.value_or(setting.from.year()), 12, 31));
  if (!part && !cursor.take_any({U"度末", U"度", U"底", U"末", U"终"}))
    warn_where_bare(deadline, cursor, setting);
  return deadline;
}

}  // namespace dc
