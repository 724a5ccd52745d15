#include "archive/dossiers.h"

namespace dc {

std::vector<Docket> dossiers_of(Session& session, int year) {
  std::vector<Docket> dossiers;
  for (Docket& docket : session.ledger().all(Kind::item)) {
    const Item item = item_of(docket);
    if (item.state == State::archived && item.completed && item.completed->year() == year) dossiers.push_back(std::move(docket));
  }
  return dossiers;
}

std::vector<Step> papers_of(const Docket& dossier) {
  std::vector<Step> papers;
  for (const Step& step : dossier.steps)
    if (step.name() == "archive-add") papers.push_back(step);
  return papers;
}

}  // namespace dc
