#include "model/owed_reports.h"

#include <algorithm>
#include <array>

namespace dc {
namespace {

using Owes = OwedReport::Kind;

constexpr std::size_t most_cycles = 600;
constexpr int longest_look_back = 366 * 60;  // days: bounds a hostile year of issue
constexpr std::array<std::string_view, 3> kind_codes = {"cycle", "milestone", "written"};

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

// A day that owes a report and the one before it: a report after that one answers it.
struct Owed {
  Owes kind;
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
    owed.push_back({Owes::cycle, before, day, ""});
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
    owed.push_back({Owes::milestone, before, milestone.date, milestone.text});
    before = milestone.date;
  }
  return owed;
}

std::vector<Owed> all_owed(const Item& item, std::optional<Date> written_by, Date as_of) {
  std::vector<Owed> owed = cycles_of(item, *item.issued, as_of);
  for (Owed& one : milestones_of(item, *item.issued, as_of)) owed.push_back(std::move(one));
  if (written_by && *written_by >= *item.issued && *written_by < as_of)
    owed.push_back({Owes::written, *item.issued - 1, *written_by, ""});
  return owed;
}

std::vector<Date> sorted(std::vector<Date> days) {
  std::sort(days.begin(), days.end());
  return days;
}

// The first report after `day`, up to `last`.
std::optional<Date> report_after(const std::vector<Date>& reports, Date day, Date last) {
  const auto found = std::upper_bound(reports.begin(), reports.end(), day);
  if (found == reports.end() || *found > last) return {};
  return *found;
}

}  // namespace

std::string_view code_of(OwedReport::Kind kind) {
  return kind_codes[static_cast<std::size_t>(kind)];
}

std::optional<Date> written_report_by(const Item& item, const Registers& registers) {
  std::optional<Date> by;
  for (const SourceRef& ref : item.sources) {
    const Source* source = registers.source(ref.source);
    if (source == nullptr) continue;
    const auto asks =
        source->kind == "deployment" && !source->report_by ? item.due : source->report_by;
    if (asks && (!by || *asks < *by)) by = asks;
  }
  return by;
}

std::vector<OwedReport> owed_reports(const Item& item, std::optional<Date> written_by, Date as_of) {
  std::vector<OwedReport> all;
  if (!is_running(item.state) || !item.issued) return all;
  const std::vector<Date> reports = sorted(item.reports);
  const std::vector<Date> written = sorted(item.written_reports);
  for (const Owed& one : all_owed(item, written_by, as_of)) {
    const auto came = report_after(one.kind == Owes::written ? written : reports, one.after, as_of);
    if (is_owed(item, one.day)) all.push_back({one.kind, one.day, one.milestone, came});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const OwedReport& a, const OwedReport& b) { return a.day < b.day; });
  return all;
}

}  // namespace dc
