// dc help [COMMAND…|TOPIC]: answered by the parser, which alone knows the tree; here it is declared.
#include <memory>

#include "app/command.h"

namespace dc {

void declare_help(Command& command) {
  auto words = std::make_shared<std::vector<std::string>>();
  command.optional_positionals("COMMAND", *words, "help.help.command");
  command.action([words](Session&) { return 0; });
}

}  // namespace dc
