#include "view/verified.h"

#include "view/cells.h"

namespace dc::view {

Table verified_table(Table frame, const std::vector<FoundInCommit>& found, Language language) {
  frame.columns = {{"commit", text("verified.commit"), Align::left, true},
                   {"landed", text("verified.landed"), Align::left, true},
                   {"author", text("verified.author"), Align::left, true},
                   {"file", text("column.file"), Align::left, true},
                   {"line", text("column.line"), Align::right, true},
                   {"rule", text("column.rule"), Align::left, true},
                   {"sentence", text("column.found"), Align::left, true}};
  for (const FoundInCommit& one : found) {
    const int line = one.finding.line;
    frame.rows.push_back({cell_of(one.commit), cell_of(one.landed.rfc3339()), cell_of(one.author),
                          cell_of(one.finding.file), cell_of(line == 0 ? Value() : Value(line)),
                          cell_of(one.finding.rule), cell_of(say(one.finding.sentence, language))});
  }
  return frame;
}

}  // namespace dc::view
