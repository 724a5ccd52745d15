#include "query/decision.h"

#include <algorithm>

namespace dc::query {
namespace {

const Step& grant_behind(const Docket& item, const Step& filing, const std::string& request) {
  const auto withdrawn = withdrawn_steps(item.steps);
  const auto counts = [&](const Step& one) {
    return one.name() == "extend-grant" && one.text("answers") == request && !one.irregular() &&
           std::find(withdrawn.begin(), withdrawn.end(), one.id()) == withdrawn.end();
  };
  const Step* grant = &filing;
  for (const Step& one : item.steps) {
    if (one.id() == filing.id()) break;
    if (counts(one)) grant = &one;
  }
  return *grant;
}

}  // namespace

Decision decision_of(const Docket& item, const Step& step) {
  Decision decision{&step, step.text("reason")};
  const std::string& request = step.text("answers");
  if (request.empty() || !step.name().starts_with("extend-")) return decision;
  if (step.by().empty()) decision.step = &grant_behind(item, step, request);
  if (decision.reason.empty()) decision.reason = decision.step->text("reason");
  const Step* asked = item.find_step(request);
  if (decision.reason.empty() && asked != nullptr) decision.reason = asked->text("reason");
  return decision;
}

}  // namespace dc::query
