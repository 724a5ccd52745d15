// dc reopen: 重启, under the same number; the earlier completion stays on record (Art. 7).
#include "app/deciding.h"

namespace dc {

void declare_reopen(Command& command) {
  declare_decision(command, {"reopen", Decision::Reason::asked, [](const Docket&) {
                               return Value::map().set("state", "in-progress");
                             }});
}

}  // namespace dc
