#include "model/weekly.h"

#include <algorithm>

namespace dc {
namespace {

constexpr int last_of_week = 6;         // days after Monday
constexpr int farthest_look_back = 60;  // weeks

bool is_of_principal(const Source& source, const Registers& registers) {
  return source.instructions.empty() ||
         std::any_of(source.instructions.begin(), source.instructions.end(),
                     [&](const Source::Instruction& one) {
                       const Person* leader = registers.person(one.leader);
                       return leader != nullptr && leader->holds(Role::principal_leader, one.day);
                     });
}

bool rests_through(const Item& item, Date from, Date to) {
  return std::any_of(item.rests.begin(), item.rests.end(), [&](const Rest& rest) {
    return rest.from <= from && (!rest.to || *rest.to > to);
  });
}

bool is_finished(const Item& item, Date day) {
  return item.is_completed_on(day) || (item.ended && *item.ended <= day);
}

}  // namespace

bool is_checked_weekly(const Item& item, const Registers& registers) {
  return std::any_of(item.sources.begin(), item.sources.end(), [&](const SourceRef& ref) {
    const Source* source = registers.source(ref.source);
    if (source == nullptr) return false;
    return source->kind == "meeting" ||
           (source->field_study && is_of_principal(*source, registers));
  });
}

bool is_in_hand(const Item& item, IsoWeek week) {
  const Date monday = monday_of(week);
  const Date sunday = monday + last_of_week;
  const bool is_over = is_finished(item, monday - 1) && is_finished(item, sunday);
  return item.issued && *item.issued <= sunday && !is_over && !rests_through(item, monday, sunday);
}

const WeekEntry* entry_of(const Item& item, IsoWeek week) {
  const auto found =
      std::find_if(item.weeks.rbegin(), item.weeks.rend(),
                   [&](const WeekEntry& entry) { return iso_week_of(entry.day) == week; });
  return found != item.weeks.rend() ? &*found : nullptr;
}

std::optional<bool> is_counted(IsoWeek week, const WorkingDays& days, const Policy& policy) {
  const auto worked = workdays_in(week, days);
  if (!worked) return {};
  return *worked >= policy.number("weekly_min_workdays");
}

bool lacks_entry(const Item& item, IsoWeek week, const WorkingDays& days, const Policy& policy) {
  const Date sunday = monday_of(week) + last_of_week;
  const bool rests = rests_through(item, sunday, sunday);
  return is_in_hand(item, week) && !is_finished(item, sunday) && !rests &&
         entry_of(item, week) == nullptr && is_counted(week, days, policy).value_or(false);
}

int weeks_unchanged(const Item& item, IsoWeek week, const WorkingDays& days, const Policy& policy) {
  const WeekEntry* newest = entry_of(item, week);
  if (newest == nullptr) return 0;
  int weeks = 1;
  for (int i = 0; i < farthest_look_back; ++i) {
    week = week_before(week);
    const WeekEntry* entry = entry_of(item, week);
    if (entry == nullptr && is_counted(week, days, policy).value_or(true)) break;
    if (entry != nullptr && entry->progress != newest->progress) break;
    weeks += entry != nullptr ? 1 : 0;
  }
  return weeks;
}

std::optional<IsoWeek> last_full_week(Date today, const WorkingDays& days,
                                      const Policies& policies) {
  IsoWeek week = iso_week_of(today);
  for (int i = 0; i < farthest_look_back; ++i, week = week_before(week)) {
    const Date monday = monday_of(week);
    const auto last = days.on_or_before(monday + last_of_week);
    if (last && *last <= today && is_counted(week, days, policies.on(monday)).value_or(false))
      return week;
  }
  return {};
}

}  // namespace dc
