#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "store/ledger.h"

namespace dc::verify {

// Which stage reports ever named an item, so that an item's completion need not look at all.
class StageReports {
 public:
  // Those that the ledger holds.
  explicit StageReports(const store::Ledger& ledger);
  void take(const Docket& report);
  // Those of `ledger` that may cover the item, by id.
  std::vector<Docket> on(const store::Ledger& ledger, const std::string& item) const;

 private:
  std::unordered_map<std::string, std::vector<std::string>> reports_;  // item -> ids, sorted
};

}  // namespace dc::verify
