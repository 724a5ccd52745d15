#pragma once
#include <map>
#include <string>
#include <vector>

#include "model/item.h"
#include "model/policy.h"

namespace dc {

// How much a unit was asked in a stretch of days (Art. 15).
struct Burden {
  int tasks = 0;      // items issued to it as their lead
  int reminders = 0;  // 催办 that went to it, as lead or co-unit
  int reports = 0;    // reports that fell due from it, by a cycle or a milestone
  int returns = 0;    // of its reports that came back
};

// By unit; both days count. A unit that was asked nothing is left out.
std::map<std::string, Burden> burdens(const std::vector<Item>& items, Date from, Date to);

// More reminders or reports than the policy allows a unit in a month. Only a policy that says how
// many can be exceeded.
bool exceeds(const Burden& burden, const Policy& policy);

}  // namespace dc
