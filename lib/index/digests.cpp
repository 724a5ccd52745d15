#include "index/digests.h"

#include <array>

#include "index/coding.h"
#include "index/layout.h"

namespace dc::index {
namespace {

using query::Figures;
using query::GroupedBy;

constexpr std::array groupings = {
    GroupedBy::nothing,  GroupedBy::unit,   GroupedBy::leader, GroupedBy::district_leader,
    GroupedBy::category, GroupedBy::source, GroupedBy::month};

// Of a settled item neither day nor calendar nor policy make a difference.
Figures figures_of(const Item& item) {
  static const WorkingDays days;
  static const Policy policy;
  Figures figures;
  add(figures, {item, query::judge(item, Date(), days, policy)}, Date(), days, policy);
  return figures;
}

}  // namespace

CorePlace core_place(const Item& item) {
  return {query::is_settled(item) ? 1 : 0, item.due ? item.due->days() : open_end};
}

Digests::Digests(Database& database)
    : put_core_(database.later("INSERT OR REPLACE INTO cores VALUES (?1, ?2, ?3, ?4)")),
      drop_core_(
          database.later("DELETE FROM cores WHERE settled = ?1 AND due = ?2 AND record = ?3")),
      find_figures_(database.later("SELECT figures FROM tallies WHERE grouping = ?1 AND key = ?2")),
      put_figures_(database.later("INSERT OR REPLACE INTO tallies VALUES (?1, ?2, ?3)")) {}

void Digests::put(std::int64_t record, const Item* was, const Item* now) {
  if (was != nullptr) {
    const CorePlace place = core_place(*was);
    drop_core_.with(place.settled, place.due, record).run();
    count(*was, -1);
  }
  if (now == nullptr) return;
  const CorePlace place = core_place(*now);
  put_core_.with(place.settled, place.due, record, coded_core(*now)).run();
  count(*now, 1);
}

void Digests::count(const Item& item, int times) {
  if (!query::is_counted(item) || !query::is_settled(item)) return;
  const Figures figures = figures_of(item);
  for (const GroupedBy by : groupings)
    for (std::string& group : groups_of(item, by))
      moved_[{by, std::move(group)}] += times > 0 ? figures : -figures;
}

void Digests::write_figures() {
  for (const auto& [group, moved] : moved_) {
    if (moved == Figures{}) continue;
    const int by = static_cast<int>(group.first);
    Figures figures = moved;
    if (find_figures_.with(by, group.second).next())
      figures += figures_from(find_figures_.bytes(0));
    find_figures_.reset();
    put_figures_.with(by, group.second, coded(figures)).run();
  }
  moved_.clear();
}

}  // namespace dc::index
