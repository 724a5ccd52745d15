#pragma once
#include "model/item.h"

namespace dc {

// item_of step by step, for a record whose steps stand all of them: its head first, then what each
// step made of it, and its standing whenever that became another.
Item item_of_head(const Value& head);
void take_step(Item& item, const Step& step);
void take_standing(Item& item, const Value& standing);

}  // namespace dc
