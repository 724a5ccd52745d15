#pragma once
#include <string>
#include <vector>

namespace dc {

// What a shell has to know to complete a line of dc.
struct CompletionTables {
  struct Case {
    std::string key;
    std::vector<std::string> words;
  };
  std::vector<Case> next;     // command words so far ("" at first) -> the words that may follow
  std::vector<Case> options;  // command -> its options
  std::vector<Case> choices;  // "item new:--urgency", "*:--output" -> the words of a closed list
  std::vector<std::string> global_options;
  std::vector<std::string> global_values;  // those whose value is an argument of its own
};

std::string bash_script(const CompletionTables& tables);
std::string zsh_script(const CompletionTables& tables);
std::string fish_script(const CompletionTables& tables);

}  // namespace dc
