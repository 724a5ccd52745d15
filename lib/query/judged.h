#pragma once
#include "model/item.h"
#include "query/timing.h"

namespace dc::query {

// An item and how it stands to its limit on some day.
struct Judged {
  Item item;
  Judgement judgement;
};

}  // namespace dc::query
