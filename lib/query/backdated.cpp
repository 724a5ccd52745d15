#include "query/backdated.h"

#include <algorithm>

namespace dc::query {

std::vector<Backdated> backdated_steps(const Docket& docket, const Policies& policies,
                                       const WorkingDays& days) {
  std::vector<Backdated> odd;
  std::optional<Date> latest;
  for (std::size_t i = 0; i < docket.steps.size(); ++i) {
    const Date day = docket.steps[i].day();
    const Date recorded = docket.steps[i].at().date();
    const bool is_known = !policies.versions().empty();
    const auto record_by =
        is_known ? policies.on(recorded).after("record_within", day, days) : std::nullopt;
    if (record_by && *record_by < recorded)
      odd.push_back({i, Backdated::Oddity::late, record_by, {}});
    if (recorded < day) odd.push_back({i, Backdated::Oddity::future, {}, {}});
    if (latest && day < *latest) odd.push_back({i, Backdated::Oddity::out_of_order, {}, latest});
    latest = latest ? std::max(*latest, day) : day;
  }
  return odd;
}

}  // namespace dc::query
