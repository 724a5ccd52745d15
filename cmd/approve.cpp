// dc approve: 审定, a district leader agrees that it be docketed (Art. 7(1)).
#include "app/deciding.h"

namespace dc {

void declare_approve(Command& command) {
  declare_decision(command, {"approve", Decision::Reason::none,
                             [](const Docket&) { return Value::map().set("state", "docketed"); }});
}

}  // namespace dc
