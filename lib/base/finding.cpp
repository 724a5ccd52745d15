#include "base/finding.h"

#include <algorithm>

namespace dc {

bool has_error(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& f) { return f.severity == Severity::error; });
}

std::string where_of(const Finding& finding) {
  if (finding.line == 0) return finding.file;
  return finding.file + ":" + std::to_string(finding.line);
}

}  // namespace dc
