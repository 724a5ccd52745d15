#include "verify/resting.h"

#include <algorithm>

#include "rules/withdrawal.h"

namespace dc::verify {
namespace {

using rules::Resting;

// What the rules look up in a record of the kind while they judge another.
bool is_looked_up(Kind kind) {
  return kind == Kind::unit || kind == Kind::person || kind == Kind::source ||
         kind == Kind::stage_report;
}

// The years whose calendars a step of the ledger's own docket adopted: "calendar/2026.yaml".
std::string year_of(const Step& step) {
  const std::string& file = step.text("file");
  return step.name() == "adopt-calendar" && file.size() > 13 ? file.substr(9, 4) : "";
}

class Search {
 public:
  Search(const store::Ledger& now, const store::Ledger& then, const Taken& taken)
      : now_(now), then_(then) {
    for (const auto& [id, steps] : taken) take(id, steps);
  }

  void look(const Docket& docket) {
    Moment last;
    for (std::size_t i = 0; i < docket.steps.size(); ++i) {
      const Step& step = docket.steps[i];
      const bool rests = (i == 0 && names_gone(docket.head)) || names_gone(step.body) ||
                         rests_on_ledger(docket, step) || breaks_without(docket, i);
      if (rests) found_.push_back({docket.id(), step});
    }
  }

  std::vector<Resting> found() { return std::move(found_); }

 private:
  void take(const std::string& id, const std::vector<std::string>& ids) {
    const auto before = now_.recorded(id);
    if (!before) return;
    if (!then_.find(id)) gone_.push_back(id);
    if (is_looked_up(before->kind)) looked_up_.push_back(in_effect(*before));
    for (const std::string& step_id : ids)
      if (const Step* step = before->find_step(step_id)) {
        since_ = steps_ == 0 ? step->at() : std::min(since_, step->at());
        ++steps_;
        if (before->kind == Kind::ledger) of_ledger_.push_back(*step);
      }
  }

  bool names_gone(const Value& value) const {
    return std::any_of(gone_.begin(), gone_.end(),
                       [&](const std::string& id) { return rules::names(value, id); });
  }

  bool rests_on_ledger(const Docket& docket, const Step& step) const {
    if (docket.kind == Kind::ledger || step.at() < since_) return false;
    return std::any_of(of_ledger_.begin(), of_ledger_.end(), [&](const Step& taken) {
      const Value& sets = taken.sets();
      return (sets.has("policies") && another_policy_on(step.day())) ||
             (sets.has("calendars") && counts_by(year_of(taken), step)) ||
             (sets.has("series") && !sets.text("series").empty() && step.name() == "new" &&
              docket.head.text("number").starts_with(sets.text("series")));
    });
  }

  bool another_policy_on(Date day) const {
    return !(now_.policies().on(day).from() == then_.policies().on(day).from()) ||
           !(now_.policies().on(day).values() == then_.policies().on(day).values());
  }

  static bool counts_by(const std::string& year, const Step& step) {
    const Value& calendar = step["due"]["calendar"];
    return calendar.is_number() ? std::to_string(calendar.number()) == year
                                : !year.empty() && calendar.text() == year;
  }

  // Rules look up units, persons and sources that a record names, and the stage reports on it.
  bool may_look_up(const Docket& docket) const {
    return std::any_of(looked_up_.begin(), looked_up_.end(), [&](const Docket& held) {
      return rules::names(docket, held.id()) || rules::names(held.head, docket.id());
    });
  }

  bool breaks_without(const Docket& docket, std::size_t index) const {
    const Step& step = docket.steps[index];
    if (step.at() < since_ || !may_look_up(docket)) return false;
    Docket before = with_steps(docket, index);
    correct_head(before.head, step);
    const rules::Neighbours without = neighbours_in(then_, step);
    const rules::Neighbours with = neighbours_in(now_, step);
    return rules::breaks_more({before, step, then_, then_.policies(), then_.days(), without},
                              {before, step, now_, now_.policies(), now_.days(), with});
  }

  static rules::Neighbours neighbours_in(const store::Ledger& ledger, const Step& step) {
    rules::Neighbours neighbours;
    if (step.name() == "complete") neighbours.stage_reports = ledger.all(Kind::stage_report);
    return neighbours;
  }

  const store::Ledger& now_;
  const store::Ledger& then_;
  std::vector<std::string> gone_;  // records that would not be there
  std::vector<Docket> looked_up_;
  std::vector<Step> of_ledger_;
  Moment since_;  // the first step taken back was recorded
  int steps_ = 0;
  std::vector<Resting> found_;
};

}  // namespace

std::vector<Resting> resting_elsewhere(const store::Ledger& now, const store::Ledger& then,
                                       const Taken& taken,
                                       const std::vector<std::string>& candidates) {
  Search search(now, then, taken);
  for (const std::string& id : candidates)
    if (const auto docket = then.find(id)) search.look(*docket);
  return search.found();
}

}  // namespace dc::verify
