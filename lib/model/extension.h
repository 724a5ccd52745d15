#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/docket.h"
#include "model/item.h"
#include "model/registers.h"

namespace dc {

// By which paragraph the limit of an item may be put off (Art. 20(2), 20(3)).
enum class LimitRule {
  ordinary,               // by the leader who set it; it moves at the grant
  major_resolution,       // 区委重大议定事项: by a portfolio leader; it moves when filed
  principal_instruction,  // 区委主要领导批示交办: by his new instruction alone
};
// Of a source that is a meeting where it or the item is major; of any other source that bears an
// instruction of one who was principal leader that day.
LimitRule limit_rule_of(const Item& item, const Registers& registers);

// One application for a later limit (延期申请) and what became of it (Art. 20(2)). Decisions and
// filings that were recorded as irregular leave it as it was.
struct Extension {
  enum class Outcome {
    undecided,
    replaced,  // by a later application, before it was decided
    refused,
    granted,    // and not filed yet, where only filing moves the limit
    moved,      // the limit was moved
    irregular,  // the application itself had no effect
  };
  Outcome outcome = Outcome::undecided;
  std::string request;  // the step's id
  Date asked;
  std::string asked_by;  // who applied, by name
  std::string reason;
  std::string progress;
  std::optional<Date> was;    // the limit when it was asked
  std::optional<Date> until;  // the limit that was asked for
  std::optional<Date> decided;
  std::string decided_by;       // by name
  std::optional<Date> granted;  // the limit that was granted
  std::optional<Date> filed;
  std::optional<Date> moved;           // the day on which the limit moved
  int days = 0;                        // by how many it moved
  std::vector<std::string> irregular;  // the rules that its steps broke
};
std::string_view code_of(Extension::Outcome outcome);

// In the order of the applications; withdrawn steps left out.
std::vector<Extension> extensions_of(const Docket& item);
// The one a step names in its `answers`, or null.
const Extension* find_extension(const std::vector<Extension>& all, const std::string& request);
// The one that waits for a decision, or for filing; an irregular one where there is no other; null
// where there is none.
const Extension* undecided(const std::vector<Extension>& all);
const Extension* unfiled(const std::vector<Extension>& all);
// How many moved the limit.
int times_extended(const std::vector<Extension>& all);

// A report to the principal leader that his task will be late (Art. 20(3)).
struct DelayReport {
  std::string step;
  Date day;
  std::string addressee;
  std::optional<Date> filed;
};
// In the order of the reports; withdrawn and irregular steps left out.
std::vector<DelayReport> delay_reports_of(const Docket& item);

// The step by which a leader last set the limit: his approval (审定) or new instruction; null where
// a decision did.
const Step* limit_set_by_leader(const Docket& item);

}  // namespace dc
