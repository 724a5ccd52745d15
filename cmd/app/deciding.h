#pragma once
#include <string_view>

#include "app/session.h"

namespace dc {

// An act on one item that a person decides: `ID --by PERSON`, where asked with `--reason TEXT`.
struct Decision {
  enum class Reason { asked, none };
  std::string_view act;
  Reason reason = Reason::asked;
  // What the step sets, read from the record before it.
  Value (*sets)(const Docket& before) = nullptr;
};

// Declares a command that records the decision as a step and tells its reason, else the decider.
void declare_decision(Command& command, const Decision& decision);

}  // namespace dc
