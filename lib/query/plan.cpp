#include "query/plan.h"

#include <algorithm>
#include <array>

namespace dc::query {
namespace {

using Progress = Stage::Progress;

constexpr std::array<std::string_view, 3> kind_codes = {"milestone", "limit", "cycle"};
constexpr std::array<std::string_view, 4> progress_codes = {"ahead", "reported", "late", "missed"};

// The first report after `day`, up to `last`.
std::optional<Date> report_after(const std::vector<Date>& reports, Date day, Date last) {
  std::optional<Date> first;
  for (const Date report : reports)
    if (report > day && report <= last && (!first || report < *first)) first = report;
  return first;
}

Progress progress_of(Date day, std::optional<Date> came, Date as_of) {
  if (day >= as_of) return Progress::ahead;
  if (!came) return Progress::missed;
  return *came <= day ? Progress::reported : Progress::late;
}

void add_milestones(std::vector<Stage>& stages, const Item& item, Date as_of) {
  Date before = item.issued.value_or(Date()) - 1;
  for (const Milestone& milestone : item.milestones) {
    std::optional<Date> came;
    if (milestone.date < as_of) came = report_after(item.reports, before, as_of);
    stages.push_back({Stage::Kind::milestone, milestone.date, milestone.text,
                      progress_of(milestone.date, came, as_of), came});
    before = milestone.date;
  }
}

Progress progress_of_limit(const Judged& judged, Date as_of) {
  switch (judged.judgement.timing) {
    case Timing::on_time:
    case Timing::under_office_review:
      return Progress::reported;
    case Timing::late:
      return Progress::late;
    case Timing::overdue:
      return Progress::missed;
    default:
      return *judged.item.due < as_of && !is_running(judged.item.state) ? Progress::missed
                                                                        : Progress::ahead;
  }
}

}  // namespace

std::string_view code_of(Stage::Kind kind) {
  return kind_codes[static_cast<std::size_t>(kind)];
}

std::string_view code_of(Progress progress) {
  return progress_codes[static_cast<std::size_t>(progress)];
}

std::vector<Stage> stages_of(const Judged& judged, Date as_of) {
  const Item& item = judged.item;
  std::vector<Stage> stages;
  add_milestones(stages, item, as_of);
  if (item.due)
    stages.push_back({Stage::Kind::limit, *item.due, "", progress_of_limit(judged, as_of),
                      judged.judgement.handed_in});
  if (item.cycle && is_running(item.state))
    stages.push_back(
        {Stage::Kind::cycle, item.cycle->next_on_or_after(as_of), "", Progress::ahead, {}});
  std::stable_sort(stages.begin(), stages.end(),
                   [](const Stage& a, const Stage& b) { return a.day < b.day; });
  return stages;
}

}  // namespace dc::query
