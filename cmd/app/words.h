#pragma once
#include <string>
#include <vector>

#include "app/declaration.h"

namespace dc {

// `dc help …` is answered by the parser; it is no entry of the tree.
inline constexpr const char* help_word = "help";

// Where the command's own words end and its arguments begin. Global options may stand among them.
struct CommandWords {
  std::string words;                    // "item new"; a noun alone, "item"; "help"; "" for none
  const CommandEntry* entry = nullptr;  // null for a noun alone, or for nothing
  std::string stray;                    // the word after them that continues no command
  std::string stopped_at;               // the option, or "--", at which the search for words ended
  std::vector<std::string> rest;        // all other arguments, in order
};

CommandWords find_command_words(const std::vector<std::string>& arguments,
                                const std::vector<CommandEntry>& tree, const Declaration& globals);

const CommandEntry* find_entry(const std::vector<CommandEntry>& tree, const std::string& words);
// The entries under a noun: "item new", "item list" for "item".
std::vector<const CommandEntry*> entries_under(const std::vector<CommandEntry>& tree,
                                               const std::string& noun);
// Whether a command's words begin with these.
bool is_known_prefix(const std::vector<CommandEntry>& tree, const std::string& words);
// The words that may follow `noun` ("" for the first words), each once, in the tree's order.
std::vector<std::string> next_words(const std::vector<CommandEntry>& tree, const std::string& noun);

}  // namespace dc
