// The command tree, one line a command: the only list of them. Each file of cmd declares its command
// in a function of this name.
#include "app/command.h"

namespace dc {

using Declare = void(Command&);
Declare declare_completion, declare_help;

const std::vector<CommandEntry>& command_tree() {
  using enum CommandEntry::Kind;
  static const std::vector<CommandEntry> tree = {
      {"completion", "help.completion", declare_completion, other, "group.ledger"},
      {"help", "help.help", declare_help, other, "group.ledger"},
  };
  return tree;
}

}  // namespace dc
