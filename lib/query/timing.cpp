#include "query/timing.h"

#include <algorithm>
#include <array>

namespace dc::query {
namespace {

constexpr std::array<std::string_view, 8> timing_codes = {"",        "not-due", "due-soon", "under-office-review",
                                                          "overdue", "on-time", "late",     "ongoing"};
constexpr std::array<std::string_view, 4> light_codes = {"green", "yellow", "red", "grey"};

// Calendar days the office held the first `count` submissions, from hand-in to its answer.
int held_days(const Item& item, std::size_t count) {
  int held = 0;
  for (std::size_t i = 0; i < count; ++i)
    if (item.submissions[i].decided) held += std::max(0, *item.submissions[i].decided - item.submissions[i].day);
  return held;
}

bool keeps_first_day(const Submission& returned, Date handed_in) {
  return returned.outcome == Submission::Outcome::supplement && returned.return_due && handed_in <= *returned.return_due;
}

// The day that counts for submission `index`: its own less what the office held before it, or that of
// the one it supplements in time.
Date counted_day(const Item& item, std::size_t index) {
  const Submission& one = item.submissions[index];
  if (index > 0 && keeps_first_day(item.submissions[index - 1], one.day)) return counted_day(item, index - 1);
  return one.day - held_days(item, index);
}

// The unit's clock on `as_of`: stopped while the office holds a report, and while a supplement may still
// come within its return limit; else the day itself less what the office held.
Date unit_clock(const Item& item, Date as_of) {
  if (item.submissions.empty()) return as_of;
  const std::size_t last = item.submissions.size() - 1;
  const Submission& report = item.submissions[last];
  const bool with_the_office = report.outcome == Submission::Outcome::waiting || report.outcome == Submission::Outcome::passed;
  const bool may_supplement = keeps_first_day(report, as_of);
  if (with_the_office || may_supplement) return counted_day(item, last);
  return as_of - held_days(item, item.submissions.size());
}

void measure_lateness(Judgement& judgement, Date due, const WorkingDays& days) {
  judgement.days_overdue = judgement.unit_day - due;
  judgement.workdays_overdue = days.between(due, judgement.unit_day);
  judgement.calendar_missing = !judgement.workdays_overdue;
}

Judgement judge_completed(const Item& item, const WorkingDays& days) {
  Judgement judgement;
  judgement.light = Light::green;
  if (!item.due) {
    judgement.timing = item.cycle ? Timing::ongoing : Timing::none;
    return judgement;
  }
  judgement.unit_day = counted_submission(item).value_or(*item.completed);
  judgement.on_time = judgement.unit_day <= *item.due;
  judgement.timing = *judgement.on_time ? Timing::on_time : Timing::late;
  if (!*judgement.on_time) measure_lateness(judgement, *item.due, days);
  return judgement;
}

bool is_with_the_office(const Item& item) {
  return item.state == State::submitted || item.state == State::awaiting_approval;
}

Judgement judge_running(const Item& item, Date as_of, const WorkingDays& days, const Policy& policy) {
  Judgement judgement;
  judgement.unit_day = unit_clock(item, as_of);
  if (judgement.unit_day > *item.due) {
    judgement.timing = Timing::overdue;
    judgement.light = Light::red;
    measure_lateness(judgement, *item.due, days);
    return judgement;
  }
  if (is_with_the_office(item)) {
    judgement.timing = Timing::under_office_review;
    judgement.light = Light::grey;
    return judgement;
  }
  const auto left = days.between(judgement.unit_day, *item.due);
  judgement.calendar_missing = !left;
  const bool soon = left && *left <= policy.number("due_soon");
  judgement.timing = soon ? Timing::due_soon : Timing::not_due;
  judgement.light = soon ? Light::yellow : Light::green;
  return judgement;
}

}  // namespace

std::string_view code_of(Timing timing) { return timing_codes[static_cast<std::size_t>(timing)]; }

std::optional<Timing> timing_of(std::string_view code) {
  const auto it = std::find(timing_codes.begin() + 1, timing_codes.end(), code);
  if (it == timing_codes.end()) return {};
  return static_cast<Timing>(it - timing_codes.begin());
}

std::string_view code_of(Light light) { return light_codes[static_cast<std::size_t>(light)]; }

std::optional<Date> counted_submission(const Item& item) {
  if (item.submissions.empty()) return {};
  return counted_day(item, item.submissions.size() - 1);
}

Judgement judge(const Item& item, Date as_of, const WorkingDays& days, const Policy& policy) {
  if (item.completed && item.state >= State::completed && item.state <= State::archived) return judge_completed(item, days);
  Judgement judgement;
  judgement.unit_day = as_of;
  if (!is_running(item.state)) return judgement;
  if (item.due) return judge_running(item, as_of, days, policy);
  if (item.cycle) judgement.timing = Timing::ongoing, judgement.light = Light::green;
  return judgement;
}

}  // namespace dc::query
