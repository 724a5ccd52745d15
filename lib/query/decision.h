#pragma once
#include <string>

#include "model/docket.h"

namespace dc::query {

// Who decided what a step puts into effect, and why. Filing an extension puts into effect what
// another step granted (Art. 20(2)); a grant gives the reason of the application it answers.
struct Decision {
  const Step* step = nullptr;  // the one that decided; of `item` or the step itself
  std::string reason;
};

Decision decision_of(const Docket& item, const Step& step);

}  // namespace dc::query
