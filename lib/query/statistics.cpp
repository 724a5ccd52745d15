#include "query/statistics.h"

#include <algorithm>

namespace dc::query {
namespace {

bool is_done(const Item& item) {
  return item.state == State::completed || item.state == State::cleared ||
         item.state == State::archived;
}

void add_timing(Figures& figures, const Judged& judged) {
  const Timing timing = judged.judgement.timing;
  figures.on_time += timing == Timing::on_time ? 1 : 0;
  figures.late += timing == Timing::late ? 1 : 0;
  figures.open_overdue += timing == Timing::overdue ? 1 : 0;
  const bool is_due =
      timing == Timing::on_time || timing == Timing::late || timing == Timing::overdue;
  figures.due += is_due ? 1 : 0;
}

bool was_false(const Item& item) {
  return std::any_of(item.former_completions.begin(), item.former_completions.end(),
                     [](const FormerCompletion& one) { return one.was_false; });
}

}  // namespace

bool is_counted(const Item& item) {
  return item.docketed && item.state != State::void_;
}

void add(Figures& figures, const Judged& judged, Date as_of, const WorkingDays& days,
         const Policy& policy) {
  const Item& item = judged.item;
  ++figures.docketed;
  figures.completed += is_done(item) ? 1 : 0;
  add_timing(figures, judged);
  Judged by_original = judged;
  by_original.item.due = item.due_original ? item.due_original : item.due;
  by_original.judgement = judge(by_original.item, as_of, days, policy);
  Figures original;
  add_timing(original, by_original);
  figures.due_original += original.due;
  figures.on_time_original += original.on_time;
  figures.terminated += item.state == State::terminated ? 1 : 0;
  figures.returned += item.returns > 0 ? 1 : 0;
  figures.reminded += item.reminders > 0 ? 1 : 0;
  figures.extended += item.extensions > 0 ? 1 : 0;
  figures.reopened += item.former_completions.empty() ? 0 : 1;
  figures.found_false += was_false(item) ? 1 : 0;
}

}  // namespace dc::query
