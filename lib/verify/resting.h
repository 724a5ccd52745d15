#pragma once
#include <map>
#include <string>
#include <vector>

#include "rules/rule.h"
#include "store/ledger.h"

namespace dc::verify {

// Ids of steps that are taken back, by record.
using Taken = std::map<std::string, std::vector<std::string>>;

// What rests on them in other records: those that name a record which would no longer be there,
// steps that would break a rule without the register entry, stage report or document, and whatever
// was recorded under a policy, calendar or series since. `now` holds the steps,
// `then` has them withdrawn; only the records `candidates` are looked at. Nothing that is taken
// back itself rests on anything.
std::vector<rules::Resting> resting_elsewhere(const store::Ledger& now, const store::Ledger& then,
                                              const Taken& taken,
                                              const std::vector<std::string>& candidates);

}  // namespace dc::verify
