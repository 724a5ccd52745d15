#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "store/ledger.h"

namespace dc {

// The units that a task list names: each by a name it ever had, an alias or its id.
class UnitNames {
 public:
  enum class Unknown { refused, created };
  UnitNames(const store::Ledger& ledger, Unknown unknown);

  // What is wrong with the name: no unit has it (unless such are created), or several have.
  const std::optional<Finding>& problem(const std::string& name);
  // The id of the one unit of that name, or "".
  std::string find(const std::string& name) const;
  // The same. A name without problem that no unit has gets the next u-0001.
  std::string id_of(const std::string& name);
  // The name in the register today, or the name itself.
  std::string shown(const std::string& name, Date day) const;

  struct Created {
    std::string id;
    std::string name;
    std::string similar;  // a registered name of which it is an end, or that is an end of it; or ""
  };
  // Those that were given an id since the last call.
  std::vector<Created> take_created();

 private:
  std::optional<Finding> judged(const std::string& name) const;
  std::string next_id();
  std::string similar_to(const std::string& name) const;

  const store::Ledger& ledger_;
  Unknown unknown_;
  std::map<std::string, std::vector<std::string>> ids_;  // by name
  std::vector<std::string> names_;                       // of the register, for near ones
  std::map<std::string, std::optional<Finding>> problems_;
  std::vector<Created> created_;
  int last_number_ = 0;
};

}  // namespace dc
