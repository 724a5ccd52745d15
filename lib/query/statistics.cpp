#include "query/statistics.h"

#include <algorithm>

namespace dc::query {
namespace {

bool is_done(const Item& item) {
  return item.state == State::completed || item.state == State::cleared ||
         item.state == State::archived;
}

void add_timing(Tally& tally, const Judged& judged) {
  const Timing timing = judged.judgement.timing;
  tally.on_time += timing == Timing::on_time ? 1 : 0;
  tally.late += timing == Timing::late ? 1 : 0;
  tally.open_overdue += timing == Timing::overdue ? 1 : 0;
  const bool is_due =
      timing == Timing::on_time || timing == Timing::late || timing == Timing::overdue;
  tally.due += is_due ? 1 : 0;
}

bool was_false(const Item& item) {
  return std::any_of(item.former_completions.begin(), item.former_completions.end(),
                     [](const FormerCompletion& one) { return one.was_false; });
}

}  // namespace

bool is_counted(const Item& item) {
  return item.docketed && item.state != State::void_;
}

void add(Tally& tally, const Judged& judged, Date as_of, const WorkingDays& days,
         const Policy& policy) {
  const Item& item = judged.item;
  ++tally.docketed;
  tally.completed += is_done(item) ? 1 : 0;
  add_timing(tally, judged);
  Judged by_original = judged;
  by_original.item.due = item.due_original ? item.due_original : item.due;
  by_original.judgement = judge(by_original.item, as_of, days, policy);
  Tally original;
  add_timing(original, by_original);
  tally.due_original += original.due;
  tally.on_time_original += original.on_time;
  tally.terminated += item.state == State::terminated ? 1 : 0;
  tally.returned += item.returns > 0 ? 1 : 0;
  tally.reminded += item.reminders > 0 ? 1 : 0;
  tally.extended += item.extensions > 0 ? 1 : 0;
  tally.reopened += item.former_completions.empty() ? 0 : 1;
  tally.found_false += was_false(item) ? 1 : 0;
}

}  // namespace dc::query
