#pragma once
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace dc::rules {

// What rests on steps that are to be taken back (dc undo): whatever would not be as it is without
// them.

// Whether the value, or anything in it, is the id, or a clause of it (s2026-0003#三).
bool names(const Value& value, std::string_view id);
// Whether the head or a step of the record names the id.
bool names(const Docket& docket, std::string_view id);

// Whether the step breaks a rule in `without` that it does not break in `with`.
bool breaks_more(const Case& without, const Case& with);

// The later steps of the record itself that rest on those which the withdrawal takes back: they
// change a field that would stand otherwise, on an item stand on a standing that would be another,
// correct the same field, are numbered after one of them, name one, or break a rule without them.
std::vector<Resting> resting_within(const Case& withdrawal);

}  // namespace dc::rules
