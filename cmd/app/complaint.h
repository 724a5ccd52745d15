#pragma once
#include <iosfwd>

#include "base/error.h"
#include "base/finding.h"

namespace dc {

// How bad news is told on stderr. Words of unknown origin are made harmless for a terminal.
struct Complaint {
  enum class Form { lines, json };
  Form form = Form::lines;
  Language language = Language::zh;
};

// "dc: no item '2026-0021'" and a "hint: …" line for each way out; where it is known, the place
// comes before the sentence and the rule in "error[rule]: ". As JSON one object,
// {"error":{"kind","rule","message","hints","where"}}, absent ones null.
void complain(std::ostream& err, const Error& error, const Complaint& how);

// "items/2026/00/2026-0012.yaml:12: error[art3-one-lead]: …（第三条）", then "hint: " and its
// remedy.
void print_findings(std::ostream& out, const Findings& findings, Language language);

}  // namespace dc
