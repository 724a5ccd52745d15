#include "base/error.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

constexpr int years_to_look_ahead = 8;  // 29 February at the latest, across 2100
constexpr int first_serial = 32874;     // 1990-01-01
constexpr int last_serial = 73050;      // 2099-12-31

Date serial_origin() {
  return *Date::of(1899, 12, 30);
}

// Runs `read` on a copy and keeps the copy only where it read something.
template <typename Read>
auto attempt(PhraseCursor& cursor, Read read) {
  PhraseCursor ahead = cursor;
  auto found = read(ahead);
  if (found) cursor = ahead;
  return found;
}

std::optional<WrittenDate> take_compact_date(PhraseCursor& cursor) {
  const auto digits = cursor.take_digits(8);
  if (!digits) return {};
  const WrittenDate date{*digits / 10000, *digits / 100 % 100, *digits % 100};
  return date.year >= 1900 && date.year <= 2099 ? std::optional(date) : std::nullopt;
}

std::optional<WrittenDate> take_separated_date(PhraseCursor& cursor,
                                               std::u32string_view separator) {
  const auto year = cursor.take_year();
  if (!year || !cursor.take(separator)) return {};
  const auto month = cursor.take_number();
  if (!month || *month > 99 || !cursor.take(separator)) return {};
  const auto day = cursor.take_number();
  if (!day || *day > 99) return {};
  return WrittenDate{*year, *month, *day};
}

std::optional<WrittenDate> take_chinese_date(PhraseCursor& cursor) {
  const auto year = cursor.take_year();
  if (!year || !cursor.take(U"年")) return {};
  const auto month = cursor.take_number();
  if (!month || !cursor.take(U"月")) return {};
  const auto day = cursor.take_number();
  if (!day || !cursor.take_any({U"日", U"号"})) return {};
  return WrittenDate{*year, *month, *day};
}

std::optional<int> take_day_of_month(PhraseCursor& cursor) {
  const auto day = cursor.take_number();
  if (!day || !cursor.take_any({U"日", U"号"})) return {};
  return day;
}

// 14日前: any month; without 前 it could as well be a count of days.
std::optional<Deadline> day_alone(PhraseCursor& cursor, const PhraseSetting& setting) {
  const auto day = take_day_of_month(cursor);
  if (!day || !cursor.is_at_any({U"之前", U"以前", U"前"})) return {};
  Date month = setting.from - (setting.from.day() - 1);
  for (int i = 0; i < 12; ++i, month = month.plus_months(1)) {
    const auto date = Date::of(month.year(), month.month(), *day);
    if (!date || *date < setting.from) continue;
    Deadline deadline = resolved("date-without-year", *date);
    deadline.warnings = {text("deadline.assumed-month", setting.shown, date->iso())};
    return deadline;
  }
  throw no_such_day(setting);
}

std::optional<Deadline> day_of_month(PhraseCursor& cursor, const PhraseSetting& setting) {
  const auto month = take_month_head(cursor, setting);
  const auto day = month ? take_day_of_month(cursor) : std::nullopt;
  if (!day) return {};
  const auto in_year = [&](int year) { return Date::of(year, month->month, *day); };
  if (month->year) return resolved_in_year("date", month->year, setting, in_year);
  Deadline deadline = resolved_in_year("date-without-year", {}, setting, in_year);
  deadline.warnings.clear();
  warn_of_assumed_year(deadline, setting);
  return deadline;
}

Date first_on_or_after(const PhraseSetting& setting,
                       const std::function<std::optional<Date>(int)>& in_year) {
  const int first = setting.from.year();
  for (int year = first; year <= first + years_to_look_ahead; ++year) {
    const auto date = in_year(year);
    if (date && *date >= setting.from) return *date;
  }
  throw no_such_day(setting);
}

}  // namespace

Error no_such_day(const PhraseSetting& setting) {
  return usage_error(text("deadline.no-such-day", setting.shown));
}

void warn_of_assumed_year(Deadline& deadline, const PhraseSetting& setting) {
  deadline.warnings.push_back(text("deadline.assumed-year", setting.shown, deadline.due->iso()));
}

Deadline resolved(std::string_view rule, Date due) {
  Deadline deadline;
  deadline.rule = rule;
  deadline.due = due;
  return deadline;
}

Deadline resolved_in_year(std::string_view rule, std::optional<int> year,
                          const PhraseSetting& setting,
                          const std::function<std::optional<Date>(int)>& in_year) {
  if (!year) {
    Deadline deadline = resolved(rule, first_on_or_after(setting, in_year));
    if (deadline.due->year() != setting.from.year()) warn_of_assumed_year(deadline, setting);
    return deadline;
  }
  const auto date = in_year(*year);
  if (!date) throw no_such_day(setting);
  return resolved(rule, *date);
}

YearHead take_year_head(PhraseCursor& cursor, const PhraseSetting& setting) {
  using Mark = YearHead::Mark;
  if (const auto year = cursor.take_year())
    return {year, cursor.take(U"年") ? Mark::nian : Mark::none};
  const int written = setting.basis.written.year();
  if (cursor.take_any({U"今年", U"本年度", U"本年", U"当年"})) return {written, Mark::nian};
  if (cursor.take_any({U"明年", U"来年"})) return {written + 1, Mark::nian};
  if (cursor.take_any({U"次年", U"翌年"})) return {setting.from.year() + 1, Mark::nian};
  return {};
}

std::optional<MonthHead> take_month_head(PhraseCursor& cursor, const PhraseSetting& setting) {
  return attempt(cursor, [&](PhraseCursor& ahead) -> std::optional<MonthHead> {
    const YearHead head = take_year_head(ahead, setting);
    if (head.year && head.mark == YearHead::Mark::none) return {};
    const auto number = ahead.take_number();
    if (number && ahead.take(U"月")) {
      if (*number > 12) throw no_such_day(setting);
      return MonthHead{head.year, *number};
    }
    if (head.year || number) return {};
    const Date next = setting.from.plus_months(1);
    if (ahead.take_any({U"下个月", U"下月", U"次月"})) return MonthHead{next.year(), next.month()};
    if (ahead.take_any({U"本月", U"当月", U"这个月"}) ||
        (ahead.is_at_any({U"月底", U"月末", U"月内"}) && ahead.take(U"月")))
      return MonthHead{setting.from.year(), setting.from.month()};
    return {};
  });
}

std::optional<WrittenDate> take_full_date(PhraseCursor& cursor) {
  if (auto date = attempt(cursor, take_compact_date)) return date;
  if (auto date = attempt(cursor, take_chinese_date)) return date;
  for (std::u32string_view separator : {U"-", U".", U"/"}) {
    const auto read = [&](PhraseCursor& ahead) { return take_separated_date(ahead, separator); };
    if (auto date = attempt(cursor, read)) return date;
  }
  return {};
}

std::optional<Date> take_excel_serial(PhraseCursor& cursor) {
  return attempt(cursor, [](PhraseCursor& ahead) -> std::optional<Date> {
    const auto serial = ahead.take_digits(5);
    if (!serial || *serial < first_serial || *serial > last_serial) return {};
    return serial_origin() + *serial;
  });
}

std::optional<Deadline> full_date_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const auto date = take_full_date(cursor);
  if (!date) return {};
  return resolved_in_year("date", date->year, setting,
                          [&](int year) { return Date::of(year, date->month, date->day); });
}

std::optional<Deadline> excel_serial_form(PhraseCursor& cursor, const PhraseSetting&) {
  const auto date = take_excel_serial(cursor);
  if (!date || !cursor.at_end()) return {};
  return resolved("excel-serial", *date);
}

std::optional<Deadline> day_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (auto found = attempt(cursor, [&](PhraseCursor& c) { return day_of_month(c, setting); }))
    return found;
  return day_alone(cursor, setting);
}

}  // namespace dc
