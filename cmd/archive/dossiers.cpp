#include "archive/dossiers.h"

#include "base/error.h"
#include "base/number.h"

namespace dc {

std::vector<Docket> dossiers_of(Session& session, int year) {
  std::vector<Docket> dossiers;
  for (Docket& docket : session.ledger().all(Kind::item)) {
    const Item item = item_of(docket);
    if (item.state == State::archived && item.completed && item.completed->year() == year)
      dossiers.push_back(std::move(docket));
  }
  return dossiers;
}

int dossier_year(const std::string& words) {
  const auto year = whole_number(words);
  if (!year || words.size() != 4) throw usage_error(text("error.year", words));
  return *year;
}

std::vector<Step> papers_of(const Docket& dossier) {
  std::vector<Step> papers;
  for (const Step& step : dossier.steps)
    if (step.name() == "archive-add") papers.push_back(step);
  return papers;
}

}  // namespace dc
