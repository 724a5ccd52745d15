#pragma once
#include <vector>

#include "model/docket.h"
#include "model/registers.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// A step of a record and how it is told.
struct LoggedStep {
  const Docket* docket;
  std::size_t index;
  StepWords words;

  const Step& step() const { return docket->steps[index]; }
};

// Whose steps are told: one record's, or the whole ledger's, where each row names its record.
enum class LogOf { record, ledger };

// A row a step: recorded day record act what by_name actor_name commit; in JSON also step, by,
// actor, content, changes, reason, waived, irregular, withdrawn, paper, title and seq.
Table log_table(Table frame, LogOf of);
// `commit`: "" where it is not known. Sentences are data too: in `language`.
Row log_row(const LoggedStep& logged, const std::string& commit, Language language);

// The steps at these places of the docket, in their order. It holds on to the docket.
std::vector<LoggedStep> logged_steps(const Docket& docket, const std::vector<std::size_t>& places,
                                     const Registers& names);
// The one recorded last first; those of one commit in the reverse of their order of judgement.
void sort_newest_first(std::vector<LoggedStep>& steps);

}  // namespace dc::view
