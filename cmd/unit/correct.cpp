// dc unit correct: a descriptive field is put right, with its reason; the old value stays on
// record.
#include "app/correcting.h"

namespace dc {

void declare_unit_correct(Command& command) {
  declare_correction(command, "help.option.unit", [](Session& session, const std::string& id) {
    return session.record(Kind::unit, session.unit(id));
  });
}

}  // namespace dc
