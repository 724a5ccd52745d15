#include "query/timing.h"

#include <algorithm>
#include <array>

namespace dc::query {
namespace {

constexpr std::array<std::string_view, 8> timing_codes = {
    "", "not-due", "due-soon", "under-office-review", "overdue", "on-time", "late", "ongoing"};
constexpr std::array<std::string_view, 4> light_codes = {"green", "yellow", "red", "grey"};

using Submissions = std::vector<Submission>;

// Where the unit's clock stands.
struct Clock {
  Date day;
  std::optional<Date> handed_in;
  int held_days = 0;
  std::optional<Date> supplement_due;  // of a supplement that may still come and keeps the day
};

bool is_with_the_office(const Item& item) {
  return item.state == State::submitted || item.state == State::awaiting_approval;
}

// What was handed in by `as_of`; an answer that came later was still awaited.
Submissions handed_in_by(const Submissions& all, Date as_of) {
  Submissions seen;
  for (const Submission& one : all) {
    if (one.day > as_of) break;
    seen.push_back(one);
    if (one.decided && *one.decided > as_of)
      seen.back() = {one.day, Submission::Outcome::waiting, {}, {}};
  }
  return seen;
}

// Calendar days the office held the first `count` submissions, from hand-in to its answer.
int held_days(const Submissions& all, std::size_t count) {
  int held = 0;
  for (std::size_t i = 0; i < count; ++i)
    if (all[i].decided) held += std::max(0, *all[i].decided - all[i].day);
  return held;
}

bool keeps_first_day(const Submission& returned, Date handed_in) {
  return returned.outcome == Submission::Outcome::supplement && returned.return_due &&
         handed_in <= *returned.return_due;
}

// Of the last submission: the one it supplements in time, and so on back, less what the office held
// before.
Clock stopped_clock(const Submissions& all) {
  std::size_t index = all.size() - 1;
  while (index > 0 && keeps_first_day(all[index - 1], all[index].day)) --index;
  const int held = held_days(all, index);
  return {all[index].day - held, all[index].day, held, {}};
}

// The clock of an item under way: stopped while the office holds a report, and while a supplement
// may still come within its return limit; else `as_of` less what the office held.
Clock running_clock(const Item& item, Date as_of) {
  const Submissions seen = handed_in_by(item.submissions, as_of);
  if (seen.empty()) return {as_of, {}, 0, {}};
  const Submission& last = seen.back();
  const bool waits = last.outcome == Submission::Outcome::waiting ||
                     (last.outcome == Submission::Outcome::passed && is_with_the_office(item));
  if (waits) return stopped_clock(seen);
  const int held = held_days(seen, seen.size());
  if (!keeps_first_day(last, as_of)) return {as_of - held, {}, held, {}};
  Clock clock = stopped_clock(seen);
  clock.supplement_due = last.return_due;
  return clock;
}

// By the days the office held all it has returned: those count once a supplement comes too late.
Date last_day_of(const Item& item, const Clock& clock, Date as_of) {
  const Submissions seen = handed_in_by(item.submissions, as_of);
  const Date last = *item.due + held_days(seen, seen.size());
  return clock.supplement_due ? std::max(last, *clock.supplement_due) : last;
}

Judgement with_clock(const Clock& clock) {
  Judgement judgement;
  judgement.unit_day = clock.day;
  judgement.handed_in = clock.handed_in;
  judgement.held_days = clock.held_days;
  return judgement;
}

void measure_lateness(Judgement& judgement, Date due, const WorkingDays& days) {
  judgement.days_overdue = judgement.unit_day - due;
  judgement.workdays_overdue = days.between(due, judgement.unit_day);
  judgement.calendar_missing = !judgement.workdays_overdue;
}

Judgement judge_completed(const Item& item, const WorkingDays& days) {
  Judgement judgement = with_clock(item.submissions.empty() ? Clock{*item.completed, {}, 0, {}}
                                                            : stopped_clock(item.submissions));
  judgement.light = Light::green;
  if (!item.due) {
    judgement.timing = item.cycle ? Timing::ongoing : Timing::none;
    return judgement;
  }
  judgement.on_time = judgement.unit_day <= *item.due;
  judgement.timing = *judgement.on_time ? Timing::on_time : Timing::late;
  if (!*judgement.on_time) measure_lateness(judgement, *item.due, days);
  return judgement;
}

Judgement judge_running(const Item& item, Date as_of, const WorkingDays& days,
                        const Policy& policy) {
  const Clock clock = running_clock(item, as_of);
  Judgement judgement = with_clock(clock);
  if (judgement.unit_day > *item.due) {
    judgement.timing = Timing::overdue;
    judgement.light = Light::red;
    measure_lateness(judgement, *item.due, days);
    return judgement;
  }
  if (is_with_the_office(item)) {
    judgement.timing = Timing::under_office_review;
    return judgement;
  }
  judgement.last_day = last_day_of(item, clock, as_of);
  const auto soon = is_within(days, as_of, *judgement.last_day, policy.number("due_soon"));
  judgement.calendar_missing = !soon;
  judgement.timing = soon.value_or(false) ? Timing::due_soon : Timing::not_due;
  judgement.light = soon.value_or(false) ? Light::yellow : Light::green;
  return judgement;
}

}  // namespace

std::string_view code_of(Timing timing) {
  return timing_codes[static_cast<std::size_t>(timing)];
}

std::optional<Timing> timing_of(std::string_view code) {
  const auto it = std::find(timing_codes.begin() + 1, timing_codes.end(), code);
  if (it == timing_codes.end()) return {};
  return static_cast<Timing>(it - timing_codes.begin());
}

std::string_view code_of(Light light) {
  return light_codes[static_cast<std::size_t>(light)];
}

std::optional<Date> counted_submission(const Item& item) {
  if (item.submissions.empty()) return {};
  return stopped_clock(item.submissions).day;
}

std::optional<bool> is_within(const WorkingDays& days, Date from, Date to, int count) {
  if (const auto left = days.between(from, to)) return *left <= count;
  if (const auto beyond = days.add(from, count + 1)) return to < *beyond;
  return {};
}

Judgement judge(const Item& item, Date as_of, const WorkingDays& days, const Policy& policy) {
  if (item.completed && item.state >= State::completed && item.state <= State::archived)
    return judge_completed(item, days);
  Judgement judgement;
  judgement.unit_day = as_of;
  if (!is_running(item.state)) return judgement;
  if (item.due) return judge_running(item, as_of, days, policy);
  if (item.cycle) judgement.timing = Timing::ongoing, judgement.light = Light::green;
  return judgement;
}

}  // namespace dc::query
