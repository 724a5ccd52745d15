// dc item correct: a descriptive field is put right, with its reason; the old value stays on
// record.
#include "app/correcting.h"

namespace dc {

void declare_item_correct(Command& command) {
  declare_correction(command, "help.option.item",
                     [](Session& session, const std::string& id) { return session.item(id); });
}

}  // namespace dc
