#pragma once
#include <map>
#include <string>
#include <vector>

#include "query/judged.h"

namespace dc::query {

// Counts of items that were docketed and are not void (domain.md §4). An item opened again is not
// completed until it is completed once more; its earlier completion counts for nothing here.
struct Figures {
  int docketed = 0;
  int due = 0;        // on time, late and overdue now: what was to be finished by today
  int completed = 0;  // completed, cleared, archived
  int on_time = 0;    // completed in time by the current limit
  int late = 0;
  int open_overdue = 0;
  int due_original = 0;  // the same by the original limit
  int on_time_original = 0;
  int terminated = 0;
  int returned = 0;  // items returned at least once, and so on
  int reminded = 0;
  int extended = 0;
  int reopened = 0;
  int found_false = 0;

  Figures& operator+=(const Figures& other);
  Figures operator-() const;
  bool operator==(const Figures&) const = default;
};

bool is_counted(const Item& item);
// Whether its figures are the same on every day: it is not under way with a limit.
bool is_settled(const Item& item);

// Adds one item; its judgement is of the day `as_of`.
void add(Figures& figures, const Judged& judged, Date as_of, const WorkingDays& days,
         const Policy& policy);

enum class GroupedBy { nothing, unit, leader, district_leader, category, source, month };
// The groups that a counted item belongs to, "" for those that have none: one, or one a source.
std::vector<std::string> groups_of(const Item& item, GroupedBy by);
// Figures by group; grouped by nothing, all are "".
using Tallies = std::map<std::string, Figures>;

}  // namespace dc::query
