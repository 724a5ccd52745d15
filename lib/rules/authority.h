#pragma once
#include <functional>
#include <map>
#include <optional>

#include "rules/rule.h"

namespace dc::rules {

// A person as the parent commit knows him; nothing for one it does not know.
using FormerPerson = std::function<std::optional<Person>(const std::string&)>;

// The registers as they are, without the roles that the commit at hand gives: nobody decides by a
// post that the same commit grants (design.md §1, Growing safely).
class FormerAuthority : public Registers {
 public:
  FormerAuthority(const Registers& now, FormerPerson former)
      : now_(now), former_(std::move(former)) {}

  const Unit* unit(const std::string& id) const override { return now_.unit(id); }
  const Person* person(const std::string& id) const override;
  const Source* source(const std::string& id) const override { return now_.source(id); }
  std::vector<const Unit*> units() const override { return now_.units(); }
  std::vector<const Person*> persons() const override;

 private:
  const Registers& now_;
  FormerPerson former_;
  mutable std::map<std::string, Person> persons_;
};

// The errors (ledger-self-authorised) of a step that keeps the rules by such a role alone.
Findings judge_authority(const Case& the_case, const Policies& policies, int version,
                         const FormerPerson& former);

// Whether the person may approve a waiver on that day: a district leader, or the office's chief.
bool may_waive(const Person* person, Date day);

}  // namespace dc::rules
