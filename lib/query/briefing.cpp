#include "query/briefing.h"

#include <algorithm>
#include <array>

namespace dc::query {
namespace {

struct Days {
  Date after;
  Date to;
  bool hold(Date day) const { return after < day && day <= to; }
  int has(const std::optional<Date>& day) const { return day && hold(*day) ? 1 : 0; }
};

template <typename Each, typename DayOf>
int count(const std::vector<Each>& all, const Days& days, DayOf day_of) {
  return static_cast<int>(std::count_if(all.begin(), all.end(),
                                        [&](const Each& one) { return days.hold(day_of(one)); }));
}

int completions(const Item& item, const Days& days) {
  return days.has(item.completed) +
         count(item.former_completions, days,
               [](const FormerCompletion& one) { return one.completed; });
}

int reopenings(const Item& item, const Days& days, bool was_false) {
  return static_cast<int>(
      std::count_if(item.former_completions.begin(), item.former_completions.end(),
                    [&](const FormerCompletion& one) {
                      return one.was_false == was_false && days.hold(one.reopened);
                    }));
}

int completed_with(const Judged& one, const Days& days, bool on_time) {
  return one.judgement.on_time == on_time ? days.has(one.item.completed) : 0;
}

struct FigureRow {
  std::string_view key;
  int (*count)(const Judged&, const Days&);
};

constexpr std::array rows = {
    FigureRow{"registered", [](const Judged& j, const Days& d) { return d.has(j.item.received); }},
    FigureRow{"docketed", [](const Judged& j, const Days& d) { return d.has(j.item.docketed); }},
    FigureRow{"issued", [](const Judged& j, const Days& d) { return d.has(j.item.issued); }},
    FigureRow{"completed", [](const Judged& j, const Days& d) { return completions(j.item, d); }},
    FigureRow{"completed-on-time",
              [](const Judged& j, const Days& d) { return completed_with(j, d, true); }},
    FigureRow{"completed-late",
              [](const Judged& j, const Days& d) { return completed_with(j, d, false); }},
    FigureRow{"cleared", [](const Judged& j, const Days& d) { return d.has(j.item.cleared); }},
    FigureRow{"reminders",
              [](const Judged& j, const Days& d) {
                return count(j.item.remindings, d, [](const Reminding& r) { return r.day; });
              }},
    FigureRow{"returns",
              [](const Judged& j, const Days& d) {
                return count(j.item.returned_on, d, [](Date day) { return day; });
              }},
    FigureRow{"revisits",
              [](const Judged& j, const Days& d) {
                return count(j.item.revisits, d, [](const Revisit& r) { return r.day; });
              }},
    FigureRow{"false", [](const Judged& j, const Days& d) { return reopenings(j.item, d, true); }},
    FigureRow{"reopened",
              [](const Judged& j, const Days& d) { return reopenings(j.item, d, false); }},
    FigureRow{"open", [](const Judged& j, const Days&) { return is_open(j.item.state) ? 1 : 0; }},
    FigureRow{"overdue", [](const Judged& j,
                            const Days&) { return j.judgement.timing == Timing::overdue ? 1 : 0; }},
    FigureRow{"due-soon",
              [](const Judged& j, const Days&) {
                return j.judgement.timing == Timing::due_soon ? 1 : 0;
              }},
    FigureRow{"reviewing",
              [](const Judged& j, const Days&) {
                return j.judgement.timing == Timing::under_office_review ? 1 : 0;
              }},
};

}  // namespace

std::vector<Figure> briefing_figures(const std::vector<Judged>& items, Date after, Date to) {
  const Days days{after, to};
  std::vector<Figure> figures;
  for (const FigureRow& row : rows) {
    Figure figure{row.key, 0, {}};
    for (const Judged& one : items) {
      const int counted = row.count(one, days);
      figure.count += counted;
      if (counted > 0) figure.items.push_back(one.item.id);
    }
    figures.push_back(std::move(figure));
  }
  return figures;
}

}  // namespace dc::query
