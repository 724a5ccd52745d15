#include "query/pressing.h"

namespace dc::query {

std::optional<Pressing> next_pressing(const Judged& judged, const Policy& policy,
                                      const WorkingDays& days) {
  const Item& item = judged.item;
  if (judged.judgement.timing != Timing::overdue || !item.due || item.lead.empty()) return {};
  const Date limit = *item.due + judged.judgement.held_days;
  std::optional<Date> reminded;
  bool is_criticised = false;
  for (const Reminding& one : item.remindings) {
    if (one.to != item.lead || one.day <= limit) continue;
    if (!reminded) reminded = one.day;
    is_criticised = is_criticised || one.stage == "criticism";
  }
  if (is_criticised) return {};
  if (!reminded)
    return Pressing{"reminder", limit, limit, policy.after("remind_after", limit, days)};
  if (!policy.values().has("criticise_after")) return {};
  return Pressing{"criticism", limit, *reminded, policy.after("criticise_after", *reminded, days)};
}

}  // namespace dc::query
