// dc waivers: every waived rule and every irregular record, with who approved and who recorded.
#include <algorithm>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "app/sweep.h"
#include "view/exceptions.h"

namespace dc {
namespace {

// The steps with an exception, where their commits are asked for.
std::vector<store::StepPlace> exceptions_of(Session& session, const std::vector<Docket>& dockets) {
  std::vector<store::StepPlace> places;
  if (!asks_for_data(session)) return places;
  for (const Docket& docket : dockets)
    for (const Step& step : docket.steps)
      if (step.irregular() || !step.waived_rules().empty())
        places.push_back({docket.path(), step.id()});
  return places;
}

bool has_exception(const Docket& docket) {
  return std::any_of(docket.steps.begin(), docket.steps.end(), [](const Step& step) {
    return step.irregular() || !step.waived_rules().empty();
  });
}

int waivers(Session& session) {
  const auto dockets = records_of_all_kinds_where(session, {"waived", "irregular"}, has_exception);
  view::Table frame = session.table("dc/waivers/1", text("view.waivers"));
  session.show(view::exceptions_table(std::move(frame), dockets, session.ledger(),
                                      commit_of(session, exceptions_of(session, dockets)),
                                      session.language()));
  return 0;
}

}  // namespace

void declare_waivers(Command& command) {
  command.action(waivers);
}

}  // namespace dc
