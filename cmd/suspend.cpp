// dc suspend: 中止, work rests; the limit does not move (Art. 7).
#include "app/deciding.h"

namespace dc {

void declare_suspend(Command& command) {
  declare_decision(command, {"suspend", Decision::Reason::asked, [](const Docket& before) {
                               return Value::map()
                                   .set("state", "suspended")
                                   .set("before_suspension", before.standing["state"]);
                             }});
}

}  // namespace dc
