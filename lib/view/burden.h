#pragma once
#include <string>
#include <vector>

#include "model/burden.h"
#include "model/policy.h"
#include "model/registers.h"
#include "view/table.h"

namespace dc::view {

// What a unit was asked in a month, and the policy in force at its end.
struct MonthlyBurden {
  Date month;  // its first day
  std::string unit;
  Burden burden;
  const Policy& policy;
};

// month unit name tasks reminders reports returns exceeds: by month, then in the units' official
// order. Units are named as on `day`.
Table burden_table(Table frame, const std::vector<MonthlyBurden>& burdens, const Registers& names,
                   Date day);

}  // namespace dc::view
