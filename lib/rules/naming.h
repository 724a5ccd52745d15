#pragma once
#include <string>

#include "rules/rule.h"

namespace dc::rules {

// What a finding calls a unit or a person: the name on the step's day, the id where the registers
// do not know it.
std::string unit_name(const Case& c, const std::string& id);
std::string person_name(const Case& c, const std::string& id);

}  // namespace dc::rules
