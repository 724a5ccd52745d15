#include "verify/breach.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dc::verify {

bool tells_unreadable(const Finding& finding) {
  constexpr std::array of_records = {"format-standing", "format-step-id", "format-step-order",
                                     "format-first-step", "format-said"};
  return finding.severity == Severity::error && finding.rule.starts_with("format-") &&
         std::find(of_records.begin(), of_records.end(), finding.rule) == of_records.end();
}

void sort_by_place(Findings& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
}

}  // namespace dc::verify
