// dc item list: the same as dc list.
#include "app/command.h"

namespace dc {

void declare_list(Command& command);

void declare_item_list(Command& command) {
  declare_list(command);
}

}  // namespace dc
