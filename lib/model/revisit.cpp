#include "model/revisit.h"

#include <algorithm>

namespace dc {

bool calls_for_revisit(const Item& item, const Registers& registers) {
  return item.revisit ||
         std::any_of(item.sources.begin(), item.sources.end(), [&](const SourceRef& ref) {
           const Source* source = registers.source(ref.source);
           return source != nullptr && source->field_study;
         });
}

const Revisit* last_revisit(const Item& item) {
  return item.revisits.size() > item.revisits_of_former ? &item.revisits.back() : nullptr;
}

std::optional<Date> revisit_due(const Item& item, const Policies& policies,
                                const WorkingDays& days) {
  if (!item.completed) return {};
  return policies.on(*item.completed).after("revisit_within", *item.completed, days);
}

}  // namespace dc
