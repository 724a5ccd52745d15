#include "app/words.h"

#include <algorithm>

namespace dc {
namespace {

std::string followed_by(const std::string& words, const std::string& word) {
  return words.empty() ? word : words + " " + word;
}

// What follows `help` is for it to read; what follows an option that is not global may be its
// value.
bool ends_search(const std::string& argument, const std::string& words,
                 const Declaration& globals) {
  if (words == help_word || argument == "--") return true;
  return argument.starts_with("--") &&
         globals.find(argument.substr(0, argument.find('='))) == nullptr;
}

bool continues(const std::vector<CommandEntry>& tree, const std::string& words,
               const std::string& word) {
  return (words.empty() && word == help_word) || is_known_prefix(tree, followed_by(words, word));
}

}  // namespace

const CommandEntry* find_entry(const std::vector<CommandEntry>& tree, const std::string& words) {
  for (const CommandEntry& entry : tree) {
    if (entry.words == words) return &entry;
  }
  return nullptr;
}

std::vector<const CommandEntry*> entries_under(const std::vector<CommandEntry>& tree,
                                               const std::string& noun) {
  std::vector<const CommandEntry*> found;
  for (const CommandEntry& entry : tree) {
    if (entry.words.starts_with(noun + " ")) found.push_back(&entry);
  }
  return found;
}

bool is_known_prefix(const std::vector<CommandEntry>& tree, const std::string& words) {
  return find_entry(tree, words) != nullptr || !entries_under(tree, words).empty();
}

std::vector<std::string> next_words(const std::vector<CommandEntry>& tree,
                                    const std::string& noun) {
  const std::string prefix = noun.empty() ? "" : noun + " ";
  std::vector<std::string> found;
  for (const CommandEntry& entry : tree) {
    if (!entry.words.starts_with(prefix) || entry.words == prefix) continue;
    const std::string word =
        entry.words.substr(prefix.size(), entry.words.find(' ', prefix.size()) - prefix.size());
    if (std::find(found.begin(), found.end(), word) == found.end()) found.push_back(word);
  }
  return found;
}

CommandWords find_command_words(const std::vector<std::string>& arguments,
                                const std::vector<CommandEntry>& tree, const Declaration& globals) {
  CommandWords found;
  std::size_t at = 0;
  for (; at < arguments.size(); ++at) {
    const std::string& argument = arguments[at];
    if (ends_search(argument, found.words, globals)) break;
    if (is_option(argument)) {
      found.rest.push_back(argument);
      const bool has_value = globals.awaits_value(argument) && at + 1 < arguments.size();
      if (has_value) found.rest.push_back(arguments[++at]);
    } else if (continues(tree, found.words, argument)) {
      found.words = followed_by(found.words, argument);
    } else {
      found.stray = argument;
      break;
    }
  }
  if (at < arguments.size() && found.stray.empty()) found.stopped_at = arguments[at];
  const auto rest = arguments.begin() + static_cast<std::ptrdiff_t>(at);
  found.rest.insert(found.rest.end(), rest, arguments.end());
  found.entry = find_entry(tree, found.words);
  return found;
}

}  // namespace dc
