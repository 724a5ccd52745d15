#include <algorithm>
#include <array>

#include "base/error.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

using Every = Cycle::Every;

constexpr int friday = 5;
constexpr int months_end = 31;

Deadline recurring(Every every, int on) {
  Deadline deadline;
  deadline.rule = "recurring";
  deadline.cycle = Cycle{every, on};
  return deadline;
}

bool take_once(PhraseCursor& cursor) {
  cursor.take_any({U"至少", U"不少于"});
  return cursor.take_any({U"一次", U"1次"});
}

// 首月5日, 两次 or 前三天 after a cycle make it another cycle than what was read.
bool changes_cycle(PhraseCursor cursor) {
  for (; !cursor.at_end(); cursor.skip(1)) {
    if (take_once(cursor) && cursor.at_end()) return false;
    if (is_at_time(cursor) || cursor.is_at_any({U"首", U"初", U"次"})) return true;
  }
  return false;
}

bool take_rest_of_cycle(PhraseCursor& cursor) {
  take_day_detail(cursor);
  cursor.take_any({U"之前", U"以前", U"前", U"之内", U"以内", U"内"});
  take_once(cursor);
  if (cursor.at_end()) return true;
  if (!is_at_doing(cursor) || changes_cycle(cursor)) return false;
  cursor.skip(cursor.rest().size());
  return true;
}

std::optional<Deadline> weekly(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (!cursor.take_any({U"每周", U"每星期", U"每礼拜", U"按周", U"逐周"})) return {};
  const auto day = take_once(cursor) ? std::nullopt : take_weekday(cursor);
  Deadline deadline = recurring(Every::week, day.value_or(friday));
  if (!day)
    deadline.warnings.push_back(
        text("deadline.assumed-cycle", setting.shown, words_for(*deadline.cycle)));
  return deadline;
}

std::optional<int> take_day_of_cycle(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (cursor.take_any({U"底", U"末", U"月底", U"月末", U"下旬"})) return months_end;
  if (cursor.take(U"上旬")) return 10;
  if (cursor.take(U"中旬")) return 20;
  if (take_once(cursor)) return months_end;
  const auto day = cursor.take_number();
  if (!day) return months_end;
  if (!cursor.take_any({U"日", U"号"})) return {};
  if (*day > 31) throw no_such_day(setting);
  return day;
}

std::optional<Deadline> monthly(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (!cursor.take_any({U"每个月", U"每月", U"按月", U"逐月"})) return {};
  const auto day = take_day_of_cycle(cursor, setting);
  if (!day) return {};
  return recurring(Every::month, *day);
}

struct PeriodName {
  std::u32string_view words;
  Every every;
};
constexpr std::array periods = {
    PeriodName{U"每个季度", Every::quarter}, PeriodName{U"每季度", Every::quarter},
    PeriodName{U"每季", Every::quarter},     PeriodName{U"按季度", Every::quarter},
    PeriodName{U"按季", Every::quarter},     PeriodName{U"逐季", Every::quarter},
    PeriodName{U"每半年", Every::half_year}, PeriodName{U"每年度", Every::year},
    PeriodName{U"每年", Every::year},        PeriodName{U"按年度", Every::year},
    PeriodName{U"逐年", Every::year},
};

std::optional<Deadline> by_period(PhraseCursor& cursor) {
  for (const PeriodName& period : periods) {
    if (!cursor.take(period.words)) continue;
    cursor.take_any({U"年底", U"年末", U"底", U"末"});
    return recurring(period.every, 0);
  }
  return {};
}

bool take_ongoing_word(PhraseCursor& cursor) {
  return cursor.take_any({U"坚持", U"推进", U"开展", U"落实", U"实施", U"进行", U"抓好", U"用力",
                          U"深化", U"执行", U"保持", U"跟进", U"整改", U"整治", U"督促", U"做好",
                          U"巩固", U"提升", U"任务", U"有效", U"长效", U"化",   U"抓"});
}

}  // namespace

std::optional<int> take_weekday(PhraseCursor& cursor) {
  if (cursor.take_any({U"日", U"天"})) return 7;
  PhraseCursor ahead = cursor;
  const auto day = ahead.take_number();
  if (!day || *day > 7) return {};
  cursor = ahead;
  return day;
}

std::optional<Deadline> cycle_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  auto deadline = weekly(cursor, setting);
  if (!deadline) deadline = monthly(cursor, setting);
  if (!deadline) deadline = by_period(cursor);
  if (!deadline || !take_rest_of_cycle(cursor)) return {};
  return deadline;
}

bool take_ongoing(PhraseCursor& cursor) {
  if (!cursor.take_any({U"长期", U"持续", U"常态化", U"常态", U"经常性", U"坚持长期"}))
    return false;
  while (take_ongoing_word(cursor)) {
  }
  return cursor.at_end();
}

std::optional<Deadline> ongoing_form(PhraseCursor& cursor, const PhraseSetting&) {
  if (!take_ongoing(cursor)) return {};
  Deadline deadline;
  deadline.rule = "ongoing";
  deadline.cycle = Cycle{Every::quarter, 0};
  return deadline;
}

}  // namespace dc
