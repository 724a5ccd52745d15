#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rules/recorded.h"
#include "rules/registry.h"
#include "rules/rule.h"

namespace dc::rules {

// What is left of a step's findings once its own recorded waivers and irregularities are honoured.
// A waiver of what cannot be waived, an irregular record of what is not others' doing, and one that
// has an effect are findings themselves (ledger-waiver, ledger-irregular).
Findings honour_records(const Findings& findings, const Step& step, const std::string& file);

// Judges again what a ledger's dockets say, each step by what had been recorded before it. Policies
// and calendars are today's: what was adopted later is dated later.
class Replay {
 public:
  // Whether recorded waivers and irregularities excuse, or every breach is told all the same.
  enum class Exceptions { honoured, ignored };

  // Records, as what counts (in_effect), policies and calendars must outlive this.
  Replay(const Records& records, const Policies& policies, const WorkingDays& days,
         RulesVersions versions, Exceptions exceptions = Exceptions::honoured);

  // What each step of the docket breaks, in the order of the steps. The docket has all its steps:
  // those withdrawn break nothing, and nothing later is judged by them.
  std::vector<Findings> judge(const Docket& docket);

 private:
  Findings judge_step(const Docket& before, const Step& step);
  Findings judge_from(const Docket& before, const Step& step, const Neighbours& neighbours,
                      SameMoment same);
  Neighbours neighbours_of(const Docket& docket, const Step& step) const;
  std::vector<std::string> twins_of(const Docket& item, const Step& step) const;
  std::vector<Docket> reports_on(const std::string& item, Moment moment) const;
  std::optional<Docket> item_at(const std::string& id, Moment moment) const;
  void index_item(const Docket& item);

  const Policies& policies_;
  const WorkingDays& days_;
  RulesVersions versions_;
  Exceptions exceptions_;
  RecordedRegisters registers_;
  std::map<std::string, const Docket*> items_;         // by id
  std::multimap<std::string, const Docket*> open_;     // title or clause -> open item
  std::multimap<std::string, const Docket*> reports_;  // item -> stage reports that cover it
  std::map<std::pair<std::string, std::int64_t>, int>
      handed_over_;  // moment and year of a transfer -> papers
};

}  // namespace dc::rules
