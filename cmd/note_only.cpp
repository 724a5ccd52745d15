// dc note-only: 阅知, for information only (Art. 7(1)).
#include "app/deciding.h"

namespace dc {

void declare_note_only(Command& command) {
  declare_decision(command, {"note-only", Decision::Reason::none, [](const Docket&) {
                               return Value::map().set("state", "for-information");
                             }});
}

}  // namespace dc
