#include "model/burden.h"

#include <algorithm>

namespace dc {
namespace {

bool is_under_way(const Item& item, Date day) {
  const bool rests = std::any_of(item.rests.begin(), item.rests.end(),
                                 [&](const Rest& rest) { return rest.holds(day); });
  return item.issued && *item.issued < day && !rests && !item.is_completed_on(day) &&
         !(item.ended && *item.ended <= day);
}

int reports_due(const Item& item, Date from, Date to) {
  int reports = 0;
  if (item.cycle)
    for (Date day = item.cycle->next_on_or_after(from); day <= to;
         day = item.cycle->next_on_or_after(day + 1))
      reports += is_under_way(item, day) ? 1 : 0;
  for (const Milestone& milestone : item.milestones)
    reports += from <= milestone.date && milestone.date <= to && is_under_way(item, milestone.date)
                   ? 1
                   : 0;
  return reports;
}

}  // namespace

std::map<std::string, Burden> burdens(const std::vector<Item>& items, Date from, Date to) {
  std::map<std::string, Burden> all;
  const auto inside = [&](Date day) { return from <= day && day <= to; };
  for (const Item& item : items) {
    for (const Reminding& one : item.remindings)
      if (inside(one.day)) ++all[one.to].reminders;
    if (item.lead.empty()) continue;
    Burden asked;
    asked.tasks = item.issued && inside(*item.issued) ? 1 : 0;
    asked.reports = reports_due(item, from, to);
    asked.returns =
        static_cast<int>(std::count_if(item.returned_on.begin(), item.returned_on.end(), inside));
    if (asked.tasks + asked.reports + asked.returns == 0) continue;
    Burden& of_lead = all[item.lead];
    of_lead.tasks += asked.tasks;
    of_lead.reports += asked.reports;
    of_lead.returns += asked.returns;
  }
  return all;
}

bool exceeds(const Burden& burden, const Policy& policy) {
  const auto above = [&](int asked, std::string_view key) {
    return policy.values().has(key) && asked > policy.number(key);
  };
  return above(burden.reminders, "burden_reminders") || above(burden.reports, "burden_reports");
}

}  // namespace dc
