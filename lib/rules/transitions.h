#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "model/docket.h"
#include "model/item.h"

namespace dc::rules {

// One row of the transition table (Art. 7; domain.md §2): an act of a kind of record, the states it
// may be taken from, the state it leads to ("" unchanged, "former" the one before a suspension),
// and the fields of the standing it may set. Words are separated by spaces.
struct Transition {
  Kind kind;
  std::string_view act;
  std::string_view article;
  std::string_view from;
  std::string_view to;
  std::string_view sets;

  bool allows(std::string_view state) const;
  bool may_set(std::string_view field) const;
};

std::span<const Transition> transitions();
const Transition* find_transition(Kind kind, std::string_view act);

// The command that takes the act: "review --pass", "stage-report approve".
std::string command_of(const Transition& row);

// The rows of the acts that are open to a record of the kind in that state, in the table's order.
std::vector<const Transition*> acts_from(Kind kind, std::string_view state);

}  // namespace dc::rules
