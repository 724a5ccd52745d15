#include "rules/trial.h"

#include <algorithm>

namespace dc::rules {
namespace {

using Change = Outcome::Change;

enum class Standing { new_one, gone };

// Two findings are the same to a clerk if the same rule speaks of the same record; the days it
// names may differ.
bool is_same(const Finding& a, const Finding& b) {
  return a.rule == b.rule && a.file == b.file;
}

// The findings of `some` that `others` do not have, each counted once.
Findings without(const Findings& some, Findings others) {
  Findings left;
  for (const Finding& one : some) {
    const auto same = std::find_if(others.begin(), others.end(),
                                   [&](const Finding& other) { return is_same(one, other); });
    if (same == others.end()) {
      left.push_back(one);
    } else {
      others.erase(same);
    }
  }
  return left;
}

Change change_of(const Finding& finding, Standing standing) {
  if (finding.severity == Severity::error)
    return standing == Standing::new_one ? Change::refused : Change::no_longer_refused;
  return standing == Standing::new_one ? Change::warned : Change::no_longer_warned;
}

class Comparison {
 public:
  Comparison(const Trial& trial, const Policies& own, const Policies& other)
      : trial_(trial),
        own_(own),
        other_(other),
        own_replay_(trial.records, own, trial.days, RulesVersions(trial.ledger),
                    Replay::Exceptions::ignored),
        other_replay_(trial.records, other, trial.days, RulesVersions(trial.ledger),
                      Replay::Exceptions::ignored) {}

  std::vector<Outcome> run() {
    replay(trial_.ledger);
    for (const auto* some :
         {&trial_.records.units, &trial_.records.persons, &trial_.records.sources,
          &trial_.records.items, &trial_.records.stage_reports})
      for (const Docket& docket : *some) replay(docket);
    survey_both();
    return std::move(outcomes_);
  }

 private:
  void replay(const Docket& docket) {
    const auto was = own_replay_.judge(docket);
    const auto now = other_replay_.judge(docket);
    for (std::size_t step = 0; step < now.size(); ++step)
      compare(was[step], now[step], docket.id(), step);
  }

  void survey_both() {
    RecordedRegisters registers(trial_.records);
    registers.look_from(Moment(253'402'300'799, 0), SameMoment::included);
    const auto version = static_cast<int>(trial_.ledger.standing["rules"].number());
    const auto found = [&](const Policies& policies) {
      return survey({trial_.records.items, trial_.records.sources, registers, policies, trial_.days,
                     trial_.today, &trial_.ledger},
                    version);
    };
    compare(found(own_), found(other_), "", {});
  }

  void compare(const Findings& was, const Findings& now, const std::string& record,
               std::optional<std::size_t> step) {
    for (Finding& finding : without(now, was)) {
      const Change change = change_of(finding, Standing::new_one);
      outcomes_.push_back({change, std::move(finding), record, step});
    }
    for (Finding& finding : without(was, now)) {
      const Change change = change_of(finding, Standing::gone);
      outcomes_.push_back({change, std::move(finding), record, step});
    }
  }

  const Trial& trial_;
  const Policies& own_;
  const Policies& other_;
  Replay own_replay_;
  Replay other_replay_;
  std::vector<Outcome> outcomes_;
};

}  // namespace

std::vector<Outcome> try_policies(const Trial& trial, const Policies& own, const Policies& other) {
  return Comparison(trial, own, other).run();
}

}  // namespace dc::rules
