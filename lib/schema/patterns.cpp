#include "schema/patterns.h"

namespace dc::schema {

Patterns::Patterns(const Tables& tables) {
  for (const Place word : tables.list(tables.patterns)) slots_.emplace_back(tables.word(word));
}

bool Patterns::matches(Place at, std::string_view utf8) const {
  const Slot& slot = slots_[at];
  std::call_once(slot.compiling, [&] { slot.pattern.emplace(slot.expression); });
  return slot.pattern->matches(utf8);
}

}  // namespace dc::schema
