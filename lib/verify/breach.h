#pragma once
#include <string>
#include <string_view>

#include "base/finding.h"
#include "rules/registry.h"

namespace dc::verify {

// Adds the finding of a rule of the registry that is judged here, on files, and not on a step.
template <typename... Arguments>
void add_breach(Findings& findings, std::string_view rule, const std::string& file,
                const Arguments&... arguments) {
  rules::Breaches(*rules::find_rule(rule), file, findings).add(file, arguments...);
}

// Whether the finding means that a file cannot be read as its kind, not that its record is wrong.
bool tells_unreadable(const Finding& finding);

// By file and line; findings of one place stay in their order.
void sort_by_place(Findings& findings);

}  // namespace dc::verify
