#include "verify/breach.h"

#include <algorithm>
#include <tuple>

namespace dc::verify {

void sort_by_place(Findings& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
}

}  // namespace dc::verify
