#include "rules/withdrawal.h"

#include <algorithm>
#include <array>
#include <set>

#include "rules/registry.h"

namespace dc::rules {
namespace {

using StepIds = std::set<std::string, std::less<>>;

// They say something beside the life of the item, whatever its standing.
bool is_remark(const Step& step) {
  return step.name() == "note" || step.name() == "attach" || step.name() == "correct";
}

// Members that hold one of our own words, never an id.
bool is_coded(const std::string& key) {
  constexpr std::array coded = {"step", "kind", "origin", "level", "channel", "urgency", "state"};
  return std::find(coded.begin(), coded.end(), key) != coded.end();
}

bool sets_another(const Value& sets, const Value& one, const Value& other) {
  return std::any_of(sets.entries().begin(), sets.entries().end(), [&](const Value::Entry& entry) {
    return one[entry.first] != other[entry.first];
  });
}

std::set<std::string> broken_rules(const Case& the_case) {
  std::set<std::string> broken;
  for (const Finding& finding : judge(the_case, current_version))
    if (finding.severity == Severity::error) broken.insert(finding.rule);
  for (const std::string& rule : the_case.step.waived_rules()) broken.erase(rule);
  for (const std::string& rule : the_case.step.body.texts("irregular")) broken.erase(rule);
  return broken;
}

// Follows on a step that is taken back: the same field corrected again, the next of a number, or
// its id named.
bool follows(const Step& step, const Step& taken) {
  const bool same_act = step.name() == taken.name();
  const bool corrects_again =
      same_act && step.name() == "correct" && step.text("field") == taken.text("field");
  const bool counts_on = same_act && step.body.has("round") && taken.body.has("round");
  return corrects_again || counts_on || taken.name() == "new" || names(step.body, taken.id());
}

// A record with and without the steps that are taken back.
class Withdrawn {
 public:
  explicit Withdrawn(const Case& withdrawal)
      : withdrawal_(withdrawal),
        with_(in_effect(withdrawal.before)),
        without_(in_effect(withdrawal.after)) {
    const auto ids = withdrawal.step.body.texts("withdraws");
    const StepIds taken(ids.begin(), ids.end());
    for (const Step& step : with_.steps)
      if (taken.contains(step.id())) taken_.push_back(&step);
  }

  std::vector<Resting> resting() const {
    std::vector<Resting> resting;
    if (taken_.empty()) return resting;
    const auto first = static_cast<std::size_t>(taken_.front() - with_.steps.data());
    std::size_t place = first;
    for (std::size_t i = first; i < with_.steps.size(); ++i) {
      if (is_taken(with_.steps[i])) continue;
      if (rests(i, place)) resting.push_back({with_.id(), with_.steps[i]});
      ++place;
    }
    return resting;
  }

 private:
  bool is_taken(const Step& step) const {
    return std::find(taken_.begin(), taken_.end(), &step) != taken_.end();
  }

  // `index` of the step with, `place` without those taken back.
  bool rests(std::size_t index, std::size_t place) const {
    const Step& step = with_.steps[index];
    const bool is_later_one = std::any_of(taken_.begin(), taken_.end(), [&](const Step* taken) {
      return taken < &step && follows(step, *taken);
    });
    if (is_later_one) return true;
    Docket with = with_steps(with_, index);
    Docket without = with_steps(without_, place);
    if (sets_another(step.sets(), with.standing, without.standing)) return true;
    if (with.kind == Kind::item && !is_remark(step) && with.standing != without.standing)
      return true;
    correct_head(with.head, step);
    correct_head(without.head, step);
    return breaks_more(case_of(without, step), case_of(with, step));
  }

  Case case_of(const Docket& before, const Step& step) const {
    return {before, step, withdrawal_.registers, withdrawal_.policies, withdrawal_.days, none_};
  }

  const Case& withdrawal_;
  Docket with_;
  Docket without_;
  std::vector<const Step*> taken_;  // of with_, in their order
  Neighbours none_;
};

}  // namespace

bool names(const Value& value, std::string_view id) {
  if (value.is_text())
    return value.text() == id ||
           (value.text().starts_with(id) && value.text().substr(id.size()).starts_with('#'));
  const auto& items = value.list_items();
  const auto& entries = value.entries();
  return std::any_of(items.begin(), items.end(), [&](const Value& v) { return names(v, id); }) ||
         std::any_of(entries.begin(), entries.end(), [&](const Value::Entry& entry) {
           return !is_coded(entry.first) && names(entry.second, id);
         });
}

bool names(const Docket& docket, std::string_view id) {
  return names(docket.head, id) ||
         std::any_of(docket.steps.begin(), docket.steps.end(),
                     [&](const Step& step) { return names(step.body, id); });
}

bool breaks_more(const Case& without, const Case& with) {
  const auto broken = broken_rules(without);
  if (broken.empty()) return false;
  const auto broken_anyway = broken_rules(with);
  return !std::includes(broken_anyway.begin(), broken_anyway.end(), broken.begin(), broken.end());
}

std::vector<Resting> resting_within(const Case& withdrawal) {
  return Withdrawn(withdrawal).resting();
}

}  // namespace dc::rules
