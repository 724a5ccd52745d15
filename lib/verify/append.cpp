#include "verify/append.h"

#include <algorithm>
#include <map>

#include "base/brief.h"
#include "verify/breach.h"

namespace dc::verify {
namespace {

constexpr const char* rule = "ledger-append-only";

// A record that was withdrawn whole and is made anew says anew what it is.
bool begins_again(const Docket& before, const Docket& after) {
  return is_withdrawn(before) && after.steps.size() > before.steps.size() &&
         after.steps[before.steps.size()].name() == "new";
}

// Fields in which the head is not the former one with the appended corrections made, with what they
// should hold.
std::map<std::string, Value> changed_fields(const Docket& before, const Docket& after) {
  std::map<std::string, Value> changed;
  if (begins_again(before, after)) return changed;
  Value expected = before.head;
  for (std::size_t i = before.steps.size(); i < after.steps.size(); ++i) {
    const Step& step = after.steps[i];
    if (step.name() == "correct" && !(step["old"] == expected[step.text("field")]))
      changed[step.text("field")] = expected[step.text("field")];
    correct_head(expected, step);
    if (step.is_withdrawal()) put_back(expected, step, after.steps);
  }
  const auto compare = [&](const Value& side) {
    for (const auto& [field, value] : side.entries())
      if (!(expected[field] == after.head[field])) changed[field] = expected[field];
  };
  compare(expected);
  compare(after.head);
  return changed;
}

bool keeps_steps(const Docket& before, const Docket& after, const std::vector<int>& lines,
                 Findings& findings) {
  const std::string path = after.path();
  if (after.steps.size() < before.steps.size()) {
    add_breach(findings, rule, path,
               text("ledger.fewer-steps", before.steps.size(), after.steps.size()));
    return false;
  }
  bool kept = true;
  for (std::size_t i = 0; i < before.steps.size(); ++i) {
    if (before.steps[i].body == after.steps[i].body) continue;
    const auto differs = first_difference(before.steps[i].body, after.steps[i].body);
    add_breach(findings, rule, path,
               text("ledger.changed-step", before.steps[i].id(), differs->key, brief(differs->was),
                    brief(differs->now)));
    findings.back().line = i < lines.size() ? lines[i] : 0;
    kept = false;
  }
  return kept;
}

}  // namespace

void check_appended(const store::Record& before, const store::Record& after, Findings& findings) {
  const std::string path = after.docket.path();
  const std::size_t found = findings.size();
  if (!keeps_steps(before.docket, after.docket, store::step_lines(after.text), findings)) return;
  for (const auto& [field, expected] : changed_fields(before.docket, after.docket))
    add_breach(
        findings, rule, path,
        text("ledger.changed-field", field, brief(expected), brief(after.docket.head[field])));
  if (findings.size() > found) return;
  if (!store::steps_part(after.text).starts_with(store::steps_part(before.text))) {
    add_breach(findings, rule, path, text("ledger.rewritten"));
  } else if (after.docket.steps.size() == before.docket.steps.size()) {
    add_breach(findings, rule, path, text("ledger.no-step"));
  }
}

void check_canonical(const store::Record* before, const store::Record& after, Findings& findings) {
  const std::string path = after.docket.path();
  if (store::text_of(after.docket, before) == after.text) return;
  findings.push_back({"format-canonical", Severity::warning, path, 0,
                      text("format.canonical", path), text("format.canonical-remedy")});
}

}  // namespace dc::verify
