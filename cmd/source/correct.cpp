// dc source correct: a descriptive field is put right, with its reason; the old value stays on
// record.
#include "app/correcting.h"

namespace dc {

void declare_source_correct(Command& command) {
  declare_correction(command, "help.option.source", [](Session& session, const std::string& id) {
    return session.record(Kind::source, id);
  });
}

}  // namespace dc
