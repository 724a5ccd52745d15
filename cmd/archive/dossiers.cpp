#include "archive/dossiers.h"

#include "app/sweep.h"
#include "base/error.h"
#include "base/number.h"

namespace dc {

std::vector<Docket> dossiers_of(Session& session, int year) {
  return records_where(session, {Kind::item, {"archived"}}, [year](const Docket& docket) {
    const Item item = item_of(docket);
    return item.state == State::archived && item.completed && item.completed->year() == year;
  });
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
