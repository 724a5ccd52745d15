// dc decline: 不立项, with the reason (Art. 7(1)).
#include "app/deciding.h"

namespace dc {

void declare_decline(Command& command) {
  declare_decision(command, {"decline", Decision::Reason::asked,
                             [](const Docket&) { return Value::map().set("state", "declined"); }});
}

}  // namespace dc
