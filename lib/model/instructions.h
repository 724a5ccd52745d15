#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/item.h"
#include "model/registers.h"

namespace dc {

// 批示件 (Art. 18): items that rest on what a leader wrote on a paper.

// One of the item's sources with an instruction on it; null where there is none.
const Source* instructed_source(const Item& item, const Registers& registers);

// The same, of a leader who held a district leader's post on the day he wrote: only his are bound
// to the handlers and limits of Art. 18.
const Source* district_instruction(const Item& item, const Registers& registers);

// The policy value that limits such an item: by difficulty, else by urgency.
std::string_view instruction_limit(const Item& item);

}  // namespace dc
