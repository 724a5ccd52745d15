// Spans of years and dates, weeks, and the days before a holiday.
#include <array>

#include "base/error.h"
#include "base/utf8.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

constexpr int longest_span = 30;  // years
constexpr int sunday = 7;

bool take_to(PhraseCursor& cursor) {
  return cursor.take_any({U"-", U"~", U"至", U"到"});
}

// The beginning of a span, 2026年3月1日, 3月, 1: its first day where it says a year.
struct SpanStart {
  std::optional<Date> day;
};

std::optional<SpanStart> take_partial_start(PhraseCursor& cursor, const PhraseSetting& setting) {
  const YearHead head = take_year_head(cursor, setting);
  const auto month = cursor.take_number();
  if (!month || *month > 31 || (head.year && head.mark == YearHead::Mark::none)) return {};
  cursor.take_any({U"月份", U"月", U"日", U"号", U"季度"});
  if (cursor.take_number()) cursor.take_any({U"日", U"号"});
  if (!head.year) return SpanStart{};
  return SpanStart{Date::of(*head.year, *month > 12 ? 1 : *month, 1)};
}

std::optional<SpanStart> take_span_start(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (const auto date = take_full_date(cursor)) {
    const auto day = Date::of(date->year, date->month, date->day);
    if (!day) throw no_such_day(setting);
    return SpanStart{day};
  }
  return take_partial_start(cursor, setting);
}

constexpr std::array<PhraseForm, 6> span_ends = {full_date_form, day_form,       month_form,
                                                 quarter_form,   half_year_form, year_form};

// 3月1日至15日: the end's month is the start's.
std::optional<Deadline> day_in_month_of(Date start, PhraseCursor& cursor,
                                        const PhraseSetting& setting) {
  const auto day = cursor.take_number();
  if (!day || !cursor.take_any({U"日", U"号"})) return {};
  return resolved_in_year("date", start.year(), setting,
                          [&](int year) { return Date::of(year, start.month(), *day); });
}

std::optional<Deadline> take_span_end(PhraseCursor& cursor, const PhraseSetting& setting,
                                      const SpanStart& start) {
  PhraseSetting after = setting;
  if (start.day) after.from = *start.day;
  for (PhraseForm form : span_ends) {
    PhraseCursor ahead = cursor;
    auto deadline = form(ahead, after);
    if (!deadline) continue;
    cursor = ahead;
    return deadline;
  }
  return start.day ? day_in_month_of(*start.day, cursor, setting) : std::nullopt;
}

// A holiday as its calendar names it, and as people do.
struct HolidayName {
  std::u32string_view spoken;
  const char* official;
};
constexpr std::array holidays = {
    HolidayName{U"元旦", "元旦"}, HolidayName{U"新春", "春节"},   HolidayName{U"春节", "春节"},
    HolidayName{U"清明", "清明"}, HolidayName{U"五一", "劳动节"}, HolidayName{U"劳动", "劳动节"},
    HolidayName{U"端午", "端午"}, HolidayName{U"中秋", "中秋"},   HolidayName{U"国庆", "国庆"},
    HolidayName{U"十一", "国庆"},
};

bool is_before(const PhraseCursor& cursor) {
  return cursor.is_at_any({U"之前", U"以前", U"前"}) && !cursor.starts_with(U"前后");
}

const char* take_holiday(PhraseCursor& cursor) {
  for (const HolidayName& holiday : holidays) {
    if (!cursor.take(holiday.spoken)) continue;
    cursor.take_any({U"劳动节", U"国庆节", U"佳节", U"节", U"假期"});
    return holiday.official;
  }
  return nullptr;
}

Date day_before(const char* holiday, int year, const PhraseSetting& setting) {
  if (!setting.days.knows(year)) throw no_calendar(year);
  const auto first = setting.days.first_day_off(year, holiday);
  if (!first) throw not_found(text("calendar.no-holiday", year, holiday));
  return *first - 1;
}

}  // namespace

std::optional<Deadline> years_form(PhraseCursor& cursor, const PhraseSetting&) {
  const auto first = cursor.take_year();
  if (!first) return {};
  cursor.take(U"年");
  const auto last = take_to(cursor) ? cursor.take_year() : std::nullopt;
  if (!last || *last <= *first || *last - *first > longest_span) return {};
  if (cursor.take(U"年")) cursor.take_any({U"底", U"末", U"度"});
  Deadline deadline = resolved("years", *Date::of(*last, 12, 31));
  for (int year = *first; year <= *last; ++year)
    deadline.milestones.push_back({*Date::of(year, 12, 31), std::to_string(year) + "年"});
  return deadline;
}

std::optional<Deadline> range_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const auto start = take_span_start(cursor, setting);
  if (!start || !take_to(cursor)) return {};
  auto deadline = take_span_end(cursor, setting, *start);
  if (!deadline || (start->day && *deadline->due < *start->day)) return {};
  deadline->rule = "range";
  return deadline;
}

std::optional<Deadline> holiday_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const YearHead head = take_year_head(cursor, setting);
  const char* holiday = take_holiday(cursor);
  if (holiday == nullptr || !is_before(cursor)) return {};
  int year = head.year.value_or(setting.from.year());
  Date due = day_before(holiday, year, setting);
  if (!head.year && due < setting.from) due = day_before(holiday, ++year, setting);
  Deadline deadline = resolved("before-holiday", due);
  deadline.calendar = year;
  return deadline;
}

std::optional<Deadline> week_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const bool next = cursor.take_any({U"下周", U"下星期"});
  if (!next && !cursor.take_any({U"本周", U"本星期", U"这周"})) return {};
  const Date monday = setting.from - (setting.from.weekday() - 1) + (next ? 7 : 0);
  return resolved("week", monday + (take_weekday(cursor).value_or(sunday) - 1));
}

}  // namespace dc
