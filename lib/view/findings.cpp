#include "view/findings.h"

#include "view/cells.h"

namespace dc::view {

Table findings_table(Table frame, const Findings& findings, Language language) {
  frame.columns = {{"file", text("column.file"), Align::left, true},
                   {"line", text("column.line"), Align::right, true},
                   {"severity", text("column.severity"), Align::left, true},
                   {"rule", text("column.rule"), Align::left, true},
                   {"sentence", text("column.found"), Align::left, true},
                   {"remedy", text("column.remedy"), Align::left, true}};
  for (const Finding& finding : findings) {
    const std::string severity = finding.severity == Severity::error ? "error" : "warning";
    frame.rows.push_back({cell_of(finding.file),
                          cell_of(finding.line == 0 ? Value() : Value(finding.line)),
                          cell_of(Value(severity), text("severity." + severity)),
                          cell_of(finding.rule), cell_of(say(finding.sentence, language)),
                          cell_of(finding.remedy.empty() ? "" : say(finding.remedy, language))});
  }
  return frame;
}

}  // namespace dc::view
