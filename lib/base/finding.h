#pragma once
#include <string>
#include <vector>

#include "base/text.h"

namespace dc {

enum class Severity { error, warning };

// One thing that is wrong in the ledger: never thrown, always all of them.
struct Finding {
  std::string rule;  // "art3-one-lead", "format-key" …
  Severity severity = Severity::error;
  std::string file;  // path in the ledger, or the id of a record; may be empty
  int line = 0;      // from 1; 0 where no line applies
  Text sentence;
  Text remedy;  // the way out; may be empty

  bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

bool has_error(const Findings& findings);

// "items/2026/00/2026-0012.yaml:12", the file alone, or "".
std::string where_of(const Finding& finding);

}  // namespace dc
