#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "base/finding.h"
#include "view/table.h"

namespace dc::view {

// What verification found in one commit.
struct FoundInCommit {
  std::string commit;
  Moment landed;
  std::string author;
  Finding finding;
};

// Rows: commit landed author file line rule sentence, sentences in `language`.
Table verified_table(Table frame, const std::vector<FoundInCommit>& found, Language language);

}  // namespace dc::view
