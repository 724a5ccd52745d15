#pragma once
#include <optional>
#include <vector>

#include "rules/replay.h"

namespace dc::rules {

// What another policy would make of a step, or of the whole ledger, that the ledger's own does not,
// or the other way round.
struct Outcome {
  enum class Change { refused, warned, no_longer_refused, no_longer_warned };
  Change change;
  Finding finding;                  // of the policy that finds it
  std::string record;               // id; "" of what only the whole ledger shows
  std::optional<std::size_t> step;  // its place in the record
};

// A ledger as it is judged: its records, calendars, and the versions of its rules.
struct Trial {
  const Records& records;
  const Docket& ledger;
  const WorkingDays& days;
  Date today;
};

// Replays every step and surveys the ledger under both policies. A step that broke a rule and was
// waived or recorded as irregular is no_longer_refused where the other policy finds nothing wrong.
std::vector<Outcome> try_policies(const Trial& trial, const Policies& own, const Policies& other);

}  // namespace dc::rules
