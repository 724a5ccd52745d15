// dc completion bash|zsh|fish: a shell's completion script, made from the tree and the declared
// options.
#include <memory>
#include <ostream>

#include "app/declaration.h"
#include "app/help.h"
#include "app/session.h"
#include "app/words.h"
#include "base/error.h"
#include "base/suggest.h"
#include "completion_scripts.h"

namespace dc {
namespace {

using Words = std::vector<std::string>;

void append_options(Words& names, const Declaration& declaration) {
  for (const DeclaredOption& option : declaration.options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
  }
}

void append_choices(std::vector<CompletionTables::Case>& choices, const std::string& command,
                    const Declaration& declaration) {
  for (const DeclaredOption& option : declaration.options) {
    if (option.words.empty()) continue;
    for (const std::string& name : option.names)
      choices.push_back({command + ":" + name, option.words});
  }
}

void append_next(CompletionTables& tables, const std::string& words) {
  const Words next = next_words(command_tree(), words);
  for (const auto& known : tables.next) {
    if (known.key == words) return;
  }
  if (!next.empty()) tables.next.push_back({words, next});
}

const Words shells = {"bash", "zsh", "fish"};

void append_help(CompletionTables& tables) {
  CompletionTables::Case help{help_word, next_words(command_tree(), "")};
  tables.next.front().words.emplace_back(help_word);
  for (const std::string& topic : help_topics()) help.words.push_back(topic);
  help.words.emplace_back("all");
  tables.next.push_back(help);
}

CompletionTables tables_of(const std::vector<CommandEntry>& tree) {
  CompletionTables tables;
  append_next(tables, "");
  append_help(tables);
  const Declaration globals = global_declaration();
  append_options(tables.global_options, globals);
  for (const DeclaredOption& option : globals.options) {
    if (option.is_flag()) continue;
    tables.global_values.insert(tables.global_values.end(), option.names.begin(),
                                option.names.end());
  }
  for (const CommandEntry& entry : tree) {
    append_next(tables, entry.words.substr(0, entry.words.find(' ')));
    const Declaration declaration = declaration_of(entry);
    CompletionTables::Case options{entry.words, {}};
    append_options(options.words, declaration);
    if (!options.words.empty()) tables.options.push_back(options);
    append_choices(tables.choices, entry.words, declaration);
  }
  append_choices(tables.choices, "*", globals);
  tables.next.push_back({"completion", shells});
  return tables;
}

std::string script_for(const std::string& shell) {
  const CompletionTables tables = tables_of(command_tree());
  if (shell == "bash") return bash_script(tables);
  if (shell == "zsh") return zsh_script(tables);
  if (shell == "fish") return fish_script(tables);
  std::vector<Text> hints = did_you_mean(shell, shells);
  hints.push_back(text("usage.choice.hint", "SHELL", quoted_choice(shells)));
  throw usage_error(text("usage.choice", shell, "SHELL"), hints);
}

struct Options {
  std::string shell;
};

int run(const Options& options, Session& session) {
  *session.environment().out << script_for(options.shell);
  return 0;
}

}  // namespace

void declare_completion(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("SHELL", options->shell, "help.completion.shell");
  command.action([options](Session& session) { return run(*options, session); });
}

}  // namespace dc
