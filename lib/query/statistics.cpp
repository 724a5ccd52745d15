#include "query/statistics.h"

#include <algorithm>
#include <array>
#include <set>

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

constexpr std::array counts = {&Figures::docketed,     &Figures::due,
                               &Figures::completed,    &Figures::on_time,
                               &Figures::late,         &Figures::open_overdue,
                               &Figures::due_original, &Figures::on_time_original,
                               &Figures::terminated,   &Figures::returned,
                               &Figures::reminded,     &Figures::extended,
                               &Figures::reopened,     &Figures::found_false};
static_assert(sizeof(Figures) == counts.size() * sizeof(int));

Figures by_original_limit(const Judged& judged, Date as_of, const WorkingDays& days,
                          const Policy& policy) {
  Figures figures;
  if (!judged.item.due_original || judged.item.due == judged.item.due_original) {
    add_timing(figures, judged);
    return figures;
  }
  Judged by_original = judged;
  by_original.item.due = judged.item.due_original;
  by_original.judgement = judge(by_original.item, as_of, days, policy);
  add_timing(figures, by_original);
  return figures;
}

bool was_false(const Item& item) {
  return std::any_of(item.former_completions.begin(), item.former_completions.end(),
                     [](const FormerCompletion& one) { return one.was_false; });
}

}  // namespace

bool is_counted(const Item& item) {
  return item.docketed && item.state != State::void_;
}

bool is_settled(const Item& item) {
  return !is_running(item.state) || (!item.due && !item.due_original);
}

Figures& Figures::operator+=(const Figures& other) {
  for (const auto count : counts) this->*count += other.*count;
  return *this;
}

Figures Figures::operator-() const {
  Figures negative;
  for (const auto count : counts) negative.*count = -(this->*count);
  return negative;
}

std::vector<std::string> groups_of(const Item& item, GroupedBy by) {
  switch (by) {
    case GroupedBy::nothing:
      return {""};
    case GroupedBy::unit:
      return {item.lead};
    case GroupedBy::leader:
      return {item.leader};
    case GroupedBy::district_leader:
      return {item.district_leader};
    case GroupedBy::category:
      return {item.category == 0 ? "" : std::to_string(item.category)};
    case GroupedBy::month:
      return {item.docketed->iso().substr(0, 7)};
    case GroupedBy::source:
      break;
  }
  std::set<std::string> sources;
  for (const SourceRef& ref : item.sources) sources.insert(ref.source);
  if (sources.empty()) return {""};
  return {sources.begin(), sources.end()};
}

void add(Figures& figures, const Judged& judged, Date as_of, const WorkingDays& days,
         const Policy& policy) {
  const Item& item = judged.item;
  ++figures.docketed;
  figures.completed += is_done(item) ? 1 : 0;
  add_timing(figures, judged);
  const Figures original = by_original_limit(judged, as_of, days, policy);
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
