#pragma once
#include <string>
#include <string_view>

#include "yaml/parse.h"

namespace dc::yaml {

// What parse finds in `source`: "format-quote:3 format-tag:5"; empty where it is good.
inline std::string found_in(std::string_view source, const Limits& limits = {}) {
  std::string found;
  for (const Finding& finding : parse(source, "a.yaml", limits).findings)
    found += (found.empty() ? "" : " ") + finding.rule + ":" + std::to_string(finding.line);
  return found;
}

}  // namespace dc::yaml
