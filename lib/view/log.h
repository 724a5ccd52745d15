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

// Steps in the order given: recorded day record act what by_name actor_name; in JSON also step, by,
// actor, content, changes, waived, irregular, withdrawn, paper and title. Sentences are data too:
// in `language`.
Table log_table(Table frame, const std::vector<LoggedStep>& steps, LogOf of, Language language);

// Every step of the dockets, the one recorded last first.
std::vector<LoggedStep> newest_first(const std::vector<Docket>& dockets, const Registers& names);
// Every step of one docket in its order.
std::vector<LoggedStep> in_order(const Docket& docket, const Registers& names);

}  // namespace dc::view
