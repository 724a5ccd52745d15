#pragma once
#include <string>
#include <string_view>

#include "yaml/parse.h"

namespace dc::yaml {

// What parse finds in `source`: "format-quote:3 format-tag:5"; empty where it is good. Each finding
// is said in both languages, which throws where a sentence and its arguments do not fit.
inline std::string found_in(std::string_view source, const Limits& limits = {}) {
  std::string found;
  for (const Finding& finding : parse(source, "a.yaml", limits).findings) {
    for (const Language language : {Language::zh, Language::en})
      if (say(finding.sentence, language).empty()) found += "(unsaid) ";
    found += (found.empty() ? "" : " ") + finding.rule + ":" + std::to_string(finding.line);
  }
  return found;
}

}  // namespace dc::yaml
