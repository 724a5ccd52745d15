#include "app/stepping.h"

namespace dc {

void set_state(Step& step, std::string_view state) {
  step.body.set("sets", Value::map().set("state", state));
}

void set_limit(Step& step, const Deadline& deadline, std::optional<Date> was) {
  const Value limit = Session::limit_of(deadline, was);
  step.body.set("due", limit);
  Value sets = step.sets().is_map() ? step.sets() : Value::map();
  if (deadline.due) {
    sets.set("due", *deadline.due);
  } else if (was) {
    sets.set("due", Value());
  }
  if (deadline.cycle) sets.set("cycle", deadline.cycle->code());
  if (!limit["milestones"].is_null()) sets.set("milestones", limit["milestones"]);
  step.body.set("sets", std::move(sets));
}

}  // namespace dc
