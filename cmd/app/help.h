#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/command.h"

namespace dc {

struct Declaration;

struct HelpStyle {
  Language language = Language::zh;
  std::string program = "dc";  // as it was called: dc or ducha
};

// Help is at most this many columns wide.
constexpr int help_width = 80;

// `dc --help`: every first word by its group, on one screen of 24 lines.
std::string help_overview(const std::vector<CommandEntry>& tree, const HelpStyle& style);
// `dc help all`: every command with its one line.
std::string help_on_all(const std::vector<CommandEntry>& tree, const HelpStyle& style);
std::string help_on_command(const std::vector<CommandEntry>& tree, const CommandEntry& entry,
                            const HelpStyle& style);
// A noun and its verbs.
std::string help_on_noun(const std::vector<CommandEntry>& tree, const std::string& noun,
                         const HelpStyle& style);
// What `words` names: "" the overview, "all", a command, a noun, or a topic; nothing where none of
// them.
std::optional<std::string> help_on(const std::vector<CommandEntry>& tree, const std::string& words,
                                   const HelpStyle& style);
// The topics of `dc help TOPIC`.
std::vector<std::string> help_topics();

// "usage: dc assign ID… --lead UNIT [OPTION…]" on one line, for a hint.
Text usage_of(const CommandEntry& entry, const Declaration& declaration,
              const std::string& program);

}  // namespace dc
