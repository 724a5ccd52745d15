#pragma once
#include <string>
#include <vector>

#include "app/session.h"

namespace dc {

// Archived items whose dossier is of that year: the year of completion.
std::vector<Docket> dossiers_of(Session& session, int year);
// A year of the command line; Error{usage} where it is none.
int dossier_year(const std::string& words);
// The papers of a dossier, in their order.
std::vector<Step> papers_of(const Docket& dossier);

}  // namespace dc
