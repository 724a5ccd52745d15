#include "model/coverage.h"

namespace dc {

Placement::Placement(const std::vector<Docket>& items) {
  for (const Docket& item : items) {
    if (item.standing.text("state") == "void") continue;
    for (const std::string& ref : item.head.texts("sources")) {
      refs_.insert(ref);
      sources_.insert(SourceRef::parse(ref).source);
    }
  }
}

std::vector<SourceRef> Placement::unplaced(const Source& source) const {
  std::vector<SourceRef> open;
  for (const Source::Clause& clause : source.clauses)
    if (SourceRef ref{source.id, clause.id}; !refs_.contains(ref.written()))
      open.push_back(std::move(ref));
  if (source.clauses.empty() && !sources_.contains(source.id)) open.push_back({source.id, ""});
  return open;
}

bool awaits_answer(const Item& item) {
  return is_running(item.state) && item.reports.empty();
}

bool awaits_return(const Item& item) {
  const bool is_ended = item.state == State::completed || item.state == State::cleared ||
                        item.state == State::archived;
  return is_ended && !item.result_returned;
}

}  // namespace dc
