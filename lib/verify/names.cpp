#include "verify/names.h"

#include <functional>
#include <string>
#include <string_view>

namespace dc::verify {
namespace {

constexpr std::string_view ending = "_name";

using VisitNamed = std::function<void(const std::string& id, const std::string& name)>;

// The id stands beside the name, or in what the step sets.
void each_named(const Value& members, const Value& sets, const VisitNamed& visit) {
  for (const auto& [key, name] : members.entries()) {
    if (!key.ends_with(ending) || key == "actor_name" || key == "by_name") continue;
    const std::string named = key.substr(0, key.size() - ending.size());
    const std::string& id = members.has(named) ? members.text(named) : sets.text(named);
    if (!id.empty() && !name.text().empty()) visit(id, name.text());
  }
}

bool is_called(const store::Ledger& ledger, const std::string& id, const std::string& name) {
  if (const Person* person = ledger.person(id)) return person->name == name;
  const Unit* unit = ledger.unit(id);
  return unit != nullptr && unit->is_named(name);
}

// "" where it is no unit and no person of the register.
std::string name_of(const store::Ledger& ledger, const std::string& id, Date day) {
  if (const Person* person = ledger.person(id)) return person->name;
  const Unit* unit = ledger.unit(id);
  return unit == nullptr ? "" : unit->name_on(day);
}

}  // namespace

void check_names(const std::vector<ChangedRecord>& records, const store::Ledger& before,
                 const store::Ledger& after, Findings& findings) {
  for (const ChangedRecord& record : records) {
    const Docket& docket = record.now.docket;
    for (std::size_t i = record.former_steps; i < docket.steps.size(); ++i) {
      const Step& step = docket.steps[i];
      const VisitNamed check = [&](const std::string& id, const std::string& name) {
        const std::string held = name_of(after, id, step.day());
        if (held.empty() || is_called(after, id, name) || is_called(before, id, name)) return;
        findings.push_back({"history-name",
                            Severity::error,
                            docket.path(),
                            0,
                            text("history.named-otherwise", id, held, name),
                            {}});
      };
      each_named(step.body, step.sets(), check);
      if (i == 0) each_named(docket.head, step.sets(), check);
    }
  }
}

}  // namespace dc::verify
