#pragma once
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "verify/change.h"

namespace dc::verify {

// What may occur once in a ledger's whole life, as a walk through its history has seen it so far:
// step ids, the numbers of yearly series, 发文字号.
class Identities {
 public:
  // Takes a record as given.
  void know(const Docket& docket);
  // Takes what a commit changed, and tells what it used again (ledger-step-id, history-number) and
  // where a series has a gap.
  void take(const std::vector<ChangedRecord>& records, Findings& findings);

 private:
  void take_number(const Docket& docket, Findings& findings);
  void take_document_number(const Docket& docket, Findings& findings);
  void take_steps(const ChangedRecord& record, Findings& findings);

  std::unordered_map<std::string, std::string> steps_;      // step id -> record
  std::map<std::pair<Kind, int>, int> last_;                // kind and year -> newest number
  std::unordered_map<std::string, std::string> documents_;  // 发文字号 -> notice
};

}  // namespace dc::verify
