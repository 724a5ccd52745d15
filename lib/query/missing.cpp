#include "query/missing.h"

#include <algorithm>

namespace dc::query {
namespace {

constexpr std::size_t most_cycles = 600;
constexpr int longest_look_back = 366 * 60;  // days: bounds a hostile year of issue

bool rests(const Item& item, Date day) {
  return std::any_of(item.rests.begin(), item.rests.end(),
                     [&](const Rest& rest) { return rest.holds(day); });
}

bool is_with_the_office(const Item& item, Date day) {
  return std::any_of(item.submissions.begin(), item.submissions.end(), [&](const Submission& one) {
    return one.day <= day && (!one.decided || day < *one.decided);
  });
}

bool is_owed(const Item& item, Date day) {
  return !rests(item, day) && !is_with_the_office(item, day);
}

// The first report after `day`, not later than `last`.
std::optional<Date> report_after(const std::vector<Date>& reports, Date day, Date last) {
  const auto found = std::upper_bound(reports.begin(), reports.end(), day);
  if (found == reports.end() || *found > last) return {};
  return *found;
}

// A day that owes a report and the one before it: a report after that one answers it.
struct Owed {
  Missed::Kind kind;
  Date after;
  Date day;
  std::string milestone;
};

std::vector<Owed> cycles_of(const Item& item, Date issued, Date as_of) {
  std::vector<Owed> owed;
  if (!item.cycle) return owed;
  Date before = std::max(issued, as_of - longest_look_back);
  for (Date day = item.cycle->next_on_or_after(before + 1); day < as_of;
       day = item.cycle->next_on_or_after(before + 1)) {
    owed.push_back({Missed::Kind::cycle, before, day, ""});
    before = day;
  }
  if (owed.size() > most_cycles) owed.erase(owed.begin(), owed.end() - most_cycles);
  return owed;
}

std::vector<Owed> milestones_of(const Item& item, Date issued, Date as_of) {
  std::vector<Owed> owed;
  Date before = issued - 1;
  for (const Milestone& milestone : item.milestones) {
    if (milestone.date < issued || milestone.date >= as_of) continue;
    owed.push_back({Missed::Kind::milestone, before, milestone.date, milestone.text});
    before = milestone.date;
  }
  return owed;
}

}  // namespace

std::string_view code_of(Missed::Kind kind) {
  return kind == Missed::Kind::cycle ? "cycle" : "milestone";
}

std::vector<Missed> missed(const Item& item, Date as_of) {
  std::vector<Missed> all;
  if (!is_running(item.state) || !item.issued) return all;
  std::vector<Date> reports = item.reports;
  std::sort(reports.begin(), reports.end());
  std::vector<Owed> owed = cycles_of(item, *item.issued, as_of);
  for (Owed& one : milestones_of(item, *item.issued, as_of)) owed.push_back(std::move(one));
  for (const Owed& one : owed) {
    if (report_after(reports, one.after, one.day) || !is_owed(item, one.day)) continue;
    all.push_back({one.kind, one.day, one.milestone, report_after(reports, one.day, as_of)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Missed& a, const Missed& b) { return a.day < b.day; });
  return all;
}

}  // namespace dc::query
