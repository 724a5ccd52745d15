// dc resume: 恢复, back to the state before the suspension (Art. 7).
#include "app/deciding.h"

namespace dc {

void declare_resume(Command& command) {
  declare_decision(command, {"resume", Decision::Reason::asked, [](const Docket& before) {
                               return Value::map()
                                   .set("state", before.standing["before_suspension"])
                                   .set("before_suspension", Value());
                             }});
}

}  // namespace dc
