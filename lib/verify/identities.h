#pragma once
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "verify/seen_steps.h"
#include "verify/uses.h"

namespace dc::verify {

// What may occur once in a ledger's whole life, as far as its history has been told: step ids, the
// numbers of yearly series, 发文字号.
class Identities {
 public:
  // Takes what a record uses as given.
  void know(const Use& use);
  // Takes what a commit uses, and tells what it used again (ledger-step-id, history-number) and
  // where a series has a gap.
  void take(const std::vector<Use>& of_commit, Findings& findings);

 private:
  void take_number(const std::string& record, Findings& findings);
  void take_document_number(const Use& use, Findings& findings);
  void take_steps(const Use& use, Findings& findings);

  SeenSteps steps_;
  std::map<std::pair<Kind, int>, int> last_;                // kind and year -> newest number
  std::unordered_map<std::string, std::string> documents_;  // 发文字号 -> notice
};

}  // namespace dc::verify
