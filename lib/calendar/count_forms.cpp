#include <algorithm>
#include <array>
#include <string>

#include "base/error.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

constexpr int most_days = 3660;
constexpr int most_years = 10;
constexpr std::size_t longest_origin = 14;  // code points of 自收到本通知之日起

// What a count begins after.
struct Origin {
  enum class Event { issue, receipt, meeting, date } event = Event::issue;
  enum class Said { no, yes } said = Said::no;
  std::optional<Date> date;
  bool is_said() const { return said == Said::yes; }
};
using Event = Origin::Event;

struct Amount {
  enum class In { working_days, days, months } in = In::days;
  int count = 0;
};

// How a unit is written, how many days or months it is, and whether it needs 内 to be a count: 10日
// may be a day of the month.
struct Unit {
  std::u32string_view words;
  Amount::In in;
  int each;
  enum class Needs { nothing, within } needs = Needs::nothing;
};
constexpr std::array units = {
    Unit{U"个工作日", Amount::In::working_days, 1},
    Unit{U"工作日", Amount::In::working_days, 1},
    Unit{U"wd", Amount::In::working_days, 1},
    Unit{U"个自然日", Amount::In::days, 1},
    Unit{U"个日历日", Amount::In::days, 1},
    Unit{U"自然日", Amount::In::days, 1},
    Unit{U"日历日", Amount::In::days, 1},
    Unit{U"天", Amount::In::days, 1},
    Unit{U"日", Amount::In::days, 1, Unit::Needs::within},
    Unit{U"d", Amount::In::days, 1},
    Unit{U"个星期", Amount::In::days, 7},
    Unit{U"星期", Amount::In::days, 7},
    Unit{U"周", Amount::In::days, 7},
    Unit{U"个月", Amount::In::months, 1},
    Unit{U"年", Amount::In::months, 12, Unit::Needs::within},
};

bool is_within(const PhraseCursor& cursor) {
  return cursor.is_at_any({U"内", U"之内", U"以内"});
}

bool names(std::u32string_view words, std::initializer_list<std::u32string_view> any) {
  return std::any_of(any.begin(), any.end(),
                     [&](auto word) { return words.find(word) != std::u32string_view::npos; });
}

std::optional<Event> event_named(std::u32string_view words) {
  if (names(words, {U"收到", U"接到", U"签收", U"接收"})) return Event::receipt;
  if (names(words,
            {U"印发", U"下发", U"下达", U"发布", U"发文", U"交办", U"立项", U"签发", U"通知"}))
    return Event::issue;
  if (names(words, {U"会"})) return Event::meeting;
  return {};
}

// 自收到之日起, 会后, 印发后: the words up to 起 or 后.
std::optional<Origin> take_event(PhraseCursor& cursor) {
  const auto rest = cursor.rest();
  const auto end = rest.substr(0, longest_origin).find_first_of(U"起后");
  if (end == std::u32string_view::npos) return {};
  const auto event = event_named(rest.substr(0, end));
  if (!event) return {};
  cursor.skip(end + 1);
  return Origin{*event, Origin::Said::yes, {}};
}

std::optional<Origin> take_origin_date(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (!cursor.take_any({U"自", U"从"})) return {};
  const auto date = take_full_date(cursor);
  if (!date || !cursor.take_any({U"之日起", U"起", U"之后", U"后"})) return {};
  const auto day = Date::of(date->year, date->month, date->day);
  if (!day) throw no_such_day(setting);
  return Origin{Event::date, Origin::Said::yes, day};
}

Origin take_origin(PhraseCursor& cursor, const PhraseSetting& setting) {
  PhraseCursor ahead = cursor;
  auto origin = take_origin_date(ahead, setting);
  if (!origin) {
    ahead = cursor;
    origin = take_event(ahead);
  }
  if (!origin) return {};
  cursor = ahead;
  cursor.take_any({U",", U"的"});
  return *origin;
}

std::optional<Amount> take_fixed_amount(PhraseCursor& cursor) {
  if (cursor.take(U"半个月")) return Amount{Amount::In::days, 15};
  if (cursor.starts_with(U"半年内") && cursor.take(U"半年")) return Amount{Amount::In::months, 6};
  return {};
}

// N, or of N-M the larger.
std::optional<int> take_count(PhraseCursor& cursor) {
  const auto count = cursor.take_number();
  if (!count || !cursor.take_any({U"-", U"~", U"至", U"到"})) return count;
  const auto larger = cursor.take_number();
  return larger && *larger > *count ? larger : std::nullopt;
}

std::optional<Amount> take_amount(PhraseCursor& cursor, const Origin& origin) {
  if (const auto fixed = take_fixed_amount(cursor)) return fixed;
  const auto count = take_count(cursor);
  if (!count) return {};
  if (cursor.take_any({U"个小时", U"小时"})) return Amount{Amount::In::days, (*count + 23) / 24};
  for (const Unit& unit : units) {
    if (!cursor.take(unit.words)) continue;
    if (unit.needs == Unit::Needs::within && !origin.is_said() && !is_within(cursor)) return {};
    if (unit.each == 12 && *count > most_years) return {};
    return Amount{unit.in, *count * unit.each};
  }
  return {};
}

std::optional<Date> day_of(const Origin& origin, const PhraseSetting& setting, Deadline& deadline) {
  const DeadlineBasis& basis = setting.basis;
  if (origin.event == Event::date) return origin.date;
  if (origin.event == Event::meeting) {
    if (!basis.meeting)
      throw usage_error(text("deadline.no-meeting", setting.shown), {text("hint.deadline-date")});
    return basis.meeting;
  }
  if (origin.event == Event::issue) return basis.issued;
  if (!basis.received && basis.issued)
    deadline.warnings.push_back(text("deadline.no-receipt", setting.shown));
  return basis.received ? basis.received : basis.issued;
}

void count_from(Date start, const Amount& amount, const WorkingDays& days, Deadline& deadline) {
  if (amount.in == Amount::In::working_days) {
    deadline.due = days.add_or_refuse(start, amount.count);
    deadline.calendar = deadline.due->year();
  } else if (amount.in == Amount::In::months) {
    deadline.due = start.plus_months(amount.count);
  } else {
    deadline.due = start + amount.count;
  }
}

std::string_view rule_of(const Origin& origin, const Amount& amount) {
  if (amount.in == Amount::In::months) return "months";
  if (origin.event == Event::meeting) return "after-meeting";
  if (origin.event == Event::receipt) return "after-receipt";
  return amount.in == Amount::In::working_days ? "working-days" : "days";
}

void refuse_out_of_range(const Amount& amount, const PhraseSetting& setting) {
  const int days = amount.in == Amount::In::months ? amount.count * 31 : amount.count;
  if (days < 1 || days > most_days)
    throw usage_error(text("deadline.count-range", setting.shown, most_days));
}

Deadline counted(const Origin& origin, const Amount& amount, const PhraseSetting& setting) {
  Deadline deadline;
  deadline.rule = rule_of(origin, amount);
  deadline.count = amount.count;
  deadline.count_in_working_days = amount.in == Amount::In::working_days;
  const auto start = day_of(origin, setting, deadline);
  deadline.counts_from_issue = !start;
  if (start) count_from(*start, amount, setting.days, deadline);
  return deadline;
}

}  // namespace

std::optional<Deadline> count_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  const Origin origin = take_origin(cursor, setting);
  const auto amount = take_amount(cursor, origin);
  if (!amount || cursor.is_at_any({U"之前", U"以前", U"前"})) return {};
  refuse_out_of_range(*amount, setting);
  return counted(origin, *amount, setting);
}

std::optional<Deadline> immediate_form(PhraseCursor& cursor, const PhraseSetting& setting) {
  if (!cursor.take_any({U"立即", U"立行立改", U"即交即办", U"即知即改", U"即查即改", U"立查立改",
                        U"立说立行", U"立知立改", U"马上就办", U"马上", U"即刻", U"立刻", U"即时"}))
    return {};
  const Amount amount{Amount::In::working_days, setting.basis.immediate_working_days};
  Deadline deadline = counted({}, amount, setting);
  deadline.rule = "immediate";
  return deadline;
}

}  // namespace dc
