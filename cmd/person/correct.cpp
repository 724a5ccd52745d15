// dc person correct: a descriptive field is put right, with its reason; the old value stays on
// record.
#include "app/correcting.h"

namespace dc {

void declare_person_correct(Command& command) {
  declare_correction(command, "help.option.person", [](Session& session, const std::string& id) {
    return session.record(Kind::person, session.person(id));
  });
}

}  // namespace dc
