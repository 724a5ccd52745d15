#include "verify/uses.h"

#include <algorithm>
#include <charconv>

namespace dc::verify {
namespace {

constexpr std::string_view new_record = "new";

std::vector<const ChangedRecord*> by_number(const std::vector<ChangedRecord>& records) {
  std::vector<const ChangedRecord*> sorted;
  for (const ChangedRecord& record : records) sorted.push_back(&record);
  if (sorted.size() < 2) return sorted;
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
    const auto x = NumberedId::parse(a->now.docket.id());
    const auto y = NumberedId::parse(b->now.docket.id());
    return (x ? x->number : 0) < (y ? y->number : 0);
  });
  return sorted;
}

}  // namespace

std::vector<Use> uses_of(const std::vector<ChangedRecord>& records) {
  std::vector<Use> uses;
  for (const ChangedRecord* record : by_number(records)) {
    const Docket& docket = record->now.docket;
    Use& use = uses.emplace_back();
    use.record = docket.id();
    if (record->former_steps == 0) use.is = Use::Is::new_record;
    if (docket.kind == Kind::notice) use.number = docket.head.text("number");
    for (std::size_t i = record->former_steps; i < docket.steps.size(); ++i)
      use.steps.push_back(docket.steps[i].id());
  }
  return uses;
}

void UseLog::put(std::string_view word) {
  packed_ += word;
  packed_ += '\0';
}

void UseLog::add(const std::vector<Use>& of_commit) {
  put(std::to_string(of_commit.size()));
  for (const Use& use : of_commit) {
    put(use.record);
    put(use.number);
    put(use.is == Use::Is::new_record ? new_record : "");
    put(std::to_string(use.steps.size()));
    for (const std::string& step : use.steps) put(step);
  }
}

std::string_view UseLog::Reader::word() {
  const std::string_view word = rest_.substr(0, rest_.find('\0'));
  rest_.remove_prefix(word.size() + 1);
  return word;
}

std::size_t UseLog::Reader::count() {
  const std::string_view digits = word();
  std::size_t count = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), count);
  return count;
}

std::vector<Use> UseLog::Reader::next() {
  std::vector<Use> uses(count());
  for (Use& use : uses) {
    use.record = word();
    use.number = word();
    use.is = word() == new_record ? Use::Is::new_record : Use::Is::known_record;
    use.steps.resize(count());
    for (std::string& step : use.steps) step = word();
  }
  return uses;
}

}  // namespace dc::verify
