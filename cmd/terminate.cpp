// dc terminate: 终止, the item ends undone (Art. 7).
#include "app/deciding.h"

namespace dc {

void declare_terminate(Command& command) {
  declare_decision(command, {"terminate", Decision::Reason::asked, [](const Docket&) {
                               return Value::map().set("state", "terminated");
                             }});
}

}  // namespace dc
