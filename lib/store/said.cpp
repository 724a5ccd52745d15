#include "store/said.h"

#include "base/brief.h"

namespace dc::store {
namespace {

// A limit is said with the phrase it came from and set as a day.
Value said_of(const Step& step, const std::string& field) {
  const Value& said = step[field];
  return field == "due" && said.is_map() ? said["now"] : said;
}

// Of a limit alone a step says what it was.
bool is_limit_as_it_was(const Docket& docket, std::size_t index) {
  const Value& was = docket.steps[index]["due"]["was"];
  return was.is_null() || was == with_steps(docket, index).standing["due"];
}

}  // namespace

void check_said(const Docket& docket, const std::string& path, Findings& findings) {
  const auto add = [&](Text sentence) {
    findings.push_back({"format-said", Severity::error, path, 0, std::move(sentence),
                        text("format.restore", path)});
  };
  for (std::size_t i = 0; i < docket.steps.size(); ++i) {
    const Step& step = docket.steps[i];
    for (const auto& [field, set] : step.sets().entries()) {
      const Value said = said_of(step, field);
      if (!said.is_null() && said != set)
        add(text("format.said", docket.id(), step.id(), field, brief(said), brief(set)));
    }
    if (!is_limit_as_it_was(docket, i))
      add(text("format.said-was", docket.id(), step.id(), brief(step["due"]["was"]),
               brief(with_steps(docket, i).standing["due"])));
  }
}

}  // namespace dc::store
