#include "query/difference.h"

#include <algorithm>

#include "model/item.h"
#include "query/limits.h"

namespace dc::query {
namespace {

using Steps = std::vector<const Step*>;

Steps steps_since(const Docket& before, const Docket& after) {
  Steps news;
  for (const Step& step : after.steps)
    if (before.find_step(step.id()) == nullptr) news.push_back(&step);
  return news;
}

bool sets_field(const Step& step, const std::string& field) {
  return step.sets().has(field) || (step.name() == "correct" && step.text("field") == field);
}

// A step that takes back one which had moved the field moves it too.
bool moves_field(const Docket& record, const Step& step, const std::string& field) {
  if (sets_field(step, field)) return true;
  const auto taken = step.body.texts("withdraws");
  return std::any_of(taken.begin(), taken.end(), [&](const std::string& id) {
    const Step* former = record.find_step(id);
    return former != nullptr && sets_field(*former, field);
  });
}

std::vector<std::string> keys_of(const Value& one, const Value& other) {
  std::vector<std::string> keys;
  for (const Value* map : {&one, &other})
    for (const auto& [key, value] : map->entries())
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  return keys;
}

// The members of one that the other has not, or otherwise.
Value without_same(const Value& one, const Value& other) {
  Value left = Value::map();
  for (const auto& [key, value] : one.entries())
    if (value != other[key]) left.set(key, value);
  return left;
}

// The steps that were there and are not as they were.
std::vector<Change> changes_of_former_steps(const Docket& before, const Docket& after) {
  std::vector<Change> changes;
  for (const Step& step : before.steps) {
    const Step* now = after.find_step(step.id());
    if (now == nullptr)
      changes.push_back({Change::What::dropped, &after, {}, {}, {}, {&step}});
    else if (now->body != step.body)
      changes.push_back({Change::What::rewritten,
                         &after,
                         {},
                         without_same(step.body, now->body),
                         without_same(now->body, step.body),
                         {now}});
  }
  return changes;
}

// Whether the last correction of the field, where it stands, gave the value that is there.
bool is_as_corrected(const Docket& record, const std::string& field) {
  const auto withdrawn = withdrawn_steps(record.steps);
  if (!withdrawn.empty()) return true;
  for (auto step = record.steps.rbegin(); step != record.steps.rend(); ++step) {
    if (step->name() != "correct" || step->text("field") != field) continue;
    Value head = Value::map();
    correct_head(head, *step);
    return head[field] == record.head[field];
  }
  return true;
}

class Comparison {
 public:
  Comparison(const Docket& before, const Docket& after)
      : after_(after), news_(steps_since(before, after)), told_(overlay(after.steps)) {
    compare(before.head, after.head,
            [&](const std::string& field) { return is_as_corrected(after_, field); });
    compare(before.standing, after.standing,
            [&](const std::string& field) { return told_[field] == after_.standing[field]; });
    add_silent_steps();
    for (Change& change : changes_of_former_steps(before, after))
      changes_.push_back(std::move(change));
  }

  std::vector<Change> take() { return std::move(changes_); }

 private:
  template <typename IsAsTold>
  void compare(const Value& was, const Value& now, const IsAsTold& is_as_told) {
    for (const std::string& field : keys_of(was, now)) {
      if (was[field] == now[field]) continue;
      Change change{Change::What::moved, &after_, field, was[field], now[field], {}};
      change.is_as_told = is_as_told(field);
      for (const Step* step : news_)
        if (moves_field(after_, *step, field)) change.steps.push_back(step);
      changes_.push_back(std::move(change));
    }
  }

  void add_silent_steps() {
    Change change{Change::What::acted, &after_, {}, {}, {}, {}};
    for (const Step* step : news_) {
      const bool is_told = std::any_of(changes_.begin(), changes_.end(), [&](const Change& one) {
        return std::find(one.steps.begin(), one.steps.end(), step) != one.steps.end();
      });
      if (!is_told) change.steps.push_back(step);
    }
    if (!change.steps.empty()) changes_.push_back(std::move(change));
  }

  const Docket& after_;
  Steps news_;
  Value told_;
  std::vector<Change> changes_;
};

Value day_or_null(const std::optional<Date>& day) {
  return day ? Value(*day) : Value();
}

std::vector<Change> changes_of_new(const Docket& after) {
  std::vector<Change> changes;
  changes.push_back({Change::What::added, &after, {}, {}, {}, {}});
  if (!after.steps.empty()) changes.front().steps.push_back(&after.steps.front());
  for (const LimitMove& move : limit_moves(after))
    if (move.was)
      changes.push_back({Change::What::moved,
                         &after,
                         "due",
                         day_or_null(move.was),
                         day_or_null(move.now),
                         {&after.steps[move.step]}});
  return changes;
}

bool may_move_limit(const Step& step) {
  const std::string act = act_of(step);
  return act.starts_with("extend") || act == "instruct" || act == "correct-due";
}

}  // namespace

std::vector<Change> changes_between(const Docket* before, const Docket* after) {
  if (before == nullptr) return changes_of_new(*after);
  if (after == nullptr) return {{Change::What::removed, before, {}, {}, {}, {}}};
  return Comparison(*before, *after).take();
}

bool is_limit_moved_otherwise(const Change& change) {
  const bool is_limit =
      change.field == "due" || change.field == "due_original" || change.field == "cycle";
  if (change.what != Change::What::moved || !is_limit || change.was.is_null()) return false;
  return change.steps.empty() ||
         !std::all_of(change.steps.begin(), change.steps.end(),
                      [](const Step* step) { return may_move_limit(*step); });
}

bool is_of_former_step(const Change& change) {
  return change.what == Change::What::rewritten || change.what == Change::What::dropped;
}

bool is_untold(const Change& change) {
  return change.what == Change::What::removed || is_of_former_step(change) ||
         (change.what == Change::What::moved && (change.steps.empty() || !change.is_as_told));
}

}  // namespace dc::query
