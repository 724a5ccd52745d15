#include "rules/naming.h"

namespace dc::rules {

std::string unit_name(const Case& c, const std::string& id) {
  const Unit* unit = c.registers.unit(id);
  return unit != nullptr ? unit->name_on(c.step.day()) : id;
}

std::string person_name(const Case& c, const std::string& id) {
  const Person* person = c.registers.person(id);
  return person != nullptr ? person->name : id;
}

}  // namespace dc::rules
