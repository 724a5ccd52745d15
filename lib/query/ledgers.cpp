#include "query/ledgers.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/instructions.h"

namespace dc::query {
namespace {

struct Name {
  SpecialLedger ledger;
  std::string_view code;
};

constexpr std::array names = {
    Name{SpecialLedger::instructions, "instructions"},
    Name{SpecialLedger::resolutions, "resolutions"},
    Name{SpecialLedger::key, "key"},
    Name{SpecialLedger::problems, "problems"},
    Name{SpecialLedger::superior, "superior"},
};

// What people call it, in Chinese.
std::string words_of(const Name& name) {
  return say(text("special." + std::string(name.code)), Language::zh);
}

constexpr std::string_view policy_prefix = "ledger_";

template <typename Test>
bool any_source(const Item& item, const Registers& registers, Test test) {
  return std::any_of(item.sources.begin(), item.sources.end(), [&](const SourceRef& ref) {
    const Source* source = registers.source(ref.source);
    return source != nullptr && test(*source);
  });
}

}  // namespace

std::optional<SpecialLedger> special_ledger(std::string_view name) {
  for (const Name& one : names)
    if (one.code == name || words_of(one) == name) return one.ledger;
  return {};
}

std::vector<std::string> special_ledger_names() {
  std::vector<std::string> all;
  for (const Name& one : names) all.push_back(words_of(one)), all.emplace_back(one.code);
  return all;
}

bool belongs_to(SpecialLedger ledger, const Item& item, const Registers& registers) {
  switch (ledger) {
    case SpecialLedger::instructions:
      return item.category == 4 || instructed_source(item, registers) != nullptr;
    case SpecialLedger::resolutions:
      return any_source(item, registers, [](const Source& s) { return s.kind == "meeting"; });
    case SpecialLedger::key:
      return item.key || item.major ||
             any_source(item, registers, [](const Source& s) { return s.major; });
    case SpecialLedger::problems:
      return !item.problems.empty() || item.returns > 0;
    case SpecialLedger::superior:
      return item.origin != "district" && !item.origin.empty();
  }
  return false;
}

std::optional<std::string> policy_ledger(const Policy& policy, std::string_view name) {
  const Value& value = policy.values()[std::string(policy_prefix) + std::string(name)];
  if (!value["value"].is_text()) return {};
  return value.text("value");
}

std::vector<std::string> policy_ledger_names(const Policy& policy) {
  std::vector<std::string> all;
  for (const auto& [key, value] : policy.values().entries())
    if (key.starts_with(policy_prefix)) all.push_back(key.substr(policy_prefix.size()));
  return all;
}

bool was_open_in(const Item& item, const Month& month) {
  const bool had_come = item.received && *item.received <= month.last;
  return had_come && !(item.completed && *item.completed < month.first);
}

}  // namespace dc::query
