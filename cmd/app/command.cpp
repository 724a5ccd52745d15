// The fence round CLI11: a command line in, an Invocation out. CLI11 matches options, clusters and
// attached values; what version 2.1.2 misreads is put beyond doubt before it looks.
#include "app/command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "app/arguments.h"
#include "app/declaration.h"
#include "app/globals.h"
#include "app/help.h"
#include "app/words.h"
#include "base/error.h"
#include "base/suggest.h"
#include "base/utf8.h"

namespace dc {
namespace {

using Words = std::vector<std::string>;
using Tree = std::vector<CommandEntry>;

struct Split {
  Words options;      // each value that is an argument of its own right after its option
  Words positionals;  // what follows "--"
};

void refuse_missing_value(const Declaration& declaration, const Words& arguments, std::size_t at) {
  const bool last = at + 1 == arguments.size();
  if (!last && arguments[at + 1] != "--" && declaration.find(arguments[at + 1]) == nullptr) return;
  std::vector<Text> hints;
  if (!last) hints.push_back(text("usage.no-value.hint", arguments[at] + "=" + arguments[at + 1]));
  throw usage_error(text("usage.no-value", arguments[at]), hints);
}

// "--text=" is no value to CLI11, and "--quiet=no" is one to a flag.
void split_attached(const Declaration& declaration, const std::string& argument, Words& out) {
  const std::size_t equals = argument.find('=');
  const DeclaredOption* option = argument.starts_with("--") && equals != std::string::npos
                                     ? declaration.find(argument.substr(0, equals))
                                     : nullptr;
  if (option == nullptr) return out.push_back(argument);
  if (option->is_flag()) throw usage_error(text("usage.flag-value", option->name()));
  out.push_back(argument.substr(0, equals));
  out.push_back(argument.substr(equals + 1));
}

Split split(const Declaration& declaration, const Words& arguments) {
  Split split;
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    if (arguments[at] == "--") {
      split.positionals.assign(arguments.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                               arguments.end());
      break;
    }
    if (declaration.awaits_value(arguments[at])) {
      refuse_missing_value(declaration, arguments, at);
      split.options.push_back(arguments[at]);
      split.options.push_back(arguments[++at]);
    } else {
      split_attached(declaration, arguments[at], split.options);
    }
  }
  return split;
}

Words option_names(const Declaration& declaration) {
  Words names;
  for (const DeclaredOption& option : declaration.options) names.push_back(option.name());
  return names;
}

[[noreturn]] void refuse_option(const Declaration& declaration, const std::string& argument) {
  const std::string name = argument.substr(0, argument.find('='));
  std::vector<Text> hints;
  if (name.starts_with("--")) hints = did_you_mean(name, option_names(declaration));
  if (name.size() > 1 && name[1] >= '0' && name[1] <= '9')
    hints.push_back(text("usage.dash-value.hint"));
  throw usage_error(text("usage.option", name), hints);
}

Arguments read_by_cli11(const Declaration& declaration, Words options) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<CLI::Option*> declared;
  for (const DeclaredOption& option : declaration.options) {
    const std::string names = CLI::detail::join(option.names, ",");
    declared.push_back(option.is_flag() ? app.add_flag(names) : app.add_option(names));
    declared.back()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  std::reverse(options.begin(), options.end());
  try {
    app.parse(options);
  } catch (const CLI::Error& error) {
    throw bug(error.what());
  }
  Arguments read;
  for (const CLI::Option* option : declared) read.values.push_back(option->results());
  read.positionals = app.remaining();
  return read;
}

Arguments read_arguments(const Declaration& declaration, const Words& arguments) {
  Split halves = split(declaration, arguments);
  Arguments read = read_by_cli11(declaration, std::move(halves.options));
  const auto stray = std::find_if(read.positionals.begin(), read.positionals.end(), is_option);
  if (stray != read.positionals.end()) refuse_option(declaration, *stray);
  read.positionals.insert(read.positionals.end(), halves.positionals.begin(),
                          halves.positionals.end());
  return read;
}

void check_utf8(const Words& arguments) {
  for (const std::string& argument : arguments) {
    if (invalid_utf8_at(argument))
      throw usage_error(text("usage.utf8", argument), {text("usage.utf8.hint")});
  }
}

Words known_words(const Tree& tree) {
  Words known;
  for (const CommandEntry& entry : tree) known.push_back(entry.words);
  for (const std::string& noun : next_words(tree, "")) known.push_back(noun);
  return known;
}

// What the stray word may have meant: a word that can stand there, else any command.
std::vector<Text> near_commands(const Tree& tree, const CommandWords& found) {
  Words next = next_words(tree, found.words);
  if (found.words.empty()) next.emplace_back(help_word);
  Words near = near_known(found.stray, next);
  if (!found.words.empty()) {
    for (std::string& word : near) word = found.words + " " + word;
  }
  if (!near.empty()) return {text("hint.did-you-mean", quoted_choice(near))};
  return did_you_mean(found.stray, known_words(tree));
}

[[noreturn]] void refuse_command(const Tree& tree, const CommandWords& found,
                                 const std::string& program) {
  const std::string unknown = found.words.empty() ? found.stray : found.words + " " + found.stray;
  std::vector<Text> hints = near_commands(tree, found);
  if (hints.empty()) {
    const std::string topic = found.words.empty() ? "all" : found.words;
    hints.push_back(text("usage.command.hint", program, topic));
  }
  throw usage_error(text("usage.command", unknown), hints);
}

// Before the command's words only global options may stand: what others take nobody knows yet.
void refuse_early_option(const CommandWords& found) {
  if (found.stopped_at.empty() || found.stopped_at == "--") return;
  const std::string name = found.stopped_at.substr(0, found.stopped_at.find('='));
  std::vector<Text> hints = did_you_mean(name, option_names(global_declaration()));
  hints.push_back(text("usage.early-option.hint"));
  throw usage_error(text("usage.early-option", name), hints);
}

// Prints the help that was asked for: `dc help …` or `… --help`.
void print_help(const Tree& tree, const Words& asked, const HelpStyle& style, std::ostream& out) {
  std::string words;
  for (const std::string& word : asked) words += (words.empty() ? "" : " ") + word;
  if (const auto help = help_on(tree, words, style)) {
    out << *help;
    return;
  }
  Words known = help_topics();
  for (const std::string& word : known_words(tree)) known.push_back(word);
  std::vector<Text> hints = did_you_mean(words, known);
  if (hints.empty()) hints.push_back(text("usage.command.hint", style.program, "all"));
  throw usage_error(text("usage.help", words), hints);
}

// The command that runs: the words themselves, or a bare noun's list.
const CommandEntry* entry_of(const Tree& tree, const CommandWords& found) {
  return found.entry != nullptr ? found.entry : find_entry(tree, found.words + " list");
}

// What one command line is read into.
struct Line {
  Command::Impl impl;
  GlobalOptions globals;
  Invocation invocation;
};

void declare_line(Line& line) {
  Command command(&line.impl);
  const CommandEntry* entry = line.invocation.entry;
  if (entry != nullptr) entry->declare(command);
  if (entry != nullptr && entry->kind == CommandEntry::Kind::writer) {
    line.impl.scope = DeclaredOption::Scope::step;
    declare_step_options(command, line.invocation.step);
  }
  line.impl.scope = DeclaredOption::Scope::global;
  declare_global_options(command, line.globals);
}

// What only a waiver has is not quietly dropped without one.
void refuse_waiver_words(const StepOptions& step) {
  if (!step.waive.empty()) return;
  if (!step.waive_reason.empty())
    throw usage_error(text("usage.only-with", "--reason", "--waive"), {text("hint.waive-needs")});
  if (!step.approved_by.empty())
    throw usage_error(text("usage.only-with", "--approved-by", "--waive"),
                      {text("hint.waive-needs")});
}

void refuse_time_travel(const Invocation& invocation) {
  if (invocation.entry->kind == CommandEntry::Kind::view) return;
  if (!invocation.globals.as_of && !invocation.globals.at) return;
  if (invocation.entry->kind == CommandEntry::Kind::other) {
    if (!invocation.globals.at) return;
    throw usage_error(text("usage.not-at", invocation.entry->words), {text("usage.not-at.hint")});
  }
  const char* option = invocation.globals.as_of ? "--as-of" : "--at";
  throw usage_error(text("usage.views-only", option), {text("usage.views-only.hint")});
}

Invocation read_command(Line& line, const Arguments& read, const std::string& program) {
  const Declaration& declaration = line.impl.declaration;
  Invocation& invocation = line.invocation;
  const Text usage = usage_of(*invocation.entry, declaration, program);
  invocation.globals = read_globals(line.globals);
  refuse_time_travel(invocation);
  store_options(declaration, read, DeclaredOption::Scope::command);
  store_options(declaration, read, DeclaredOption::Scope::step);
  store_positionals(declaration, read, usage);
  check_presence(declaration, read, usage);
  refuse_waiver_words(invocation.step);
  invocation.run = declaration.run;
  return std::move(invocation);
}

// Help and version: whether they were all that was asked for.
bool is_answered(const Tree& tree, const CommandWords& found, const Line& line,
                 const Words& positionals, const HelpStyle& style, std::ostream& out) {
  if (line.globals.version) {
    out << "dc " DC_VERSION "\n";
    return true;
  }
  const bool help_command = found.words == help_word;
  const bool noun_alone = line.invocation.entry == nullptr && !found.words.empty();
  if (!line.globals.help && !help_command && !noun_alone) return false;
  print_help(tree, help_command ? positionals : Words{found.words}, style, out);
  return true;
}

}  // namespace

Invocation parse_command_line(const std::vector<CommandEntry>& tree,
                              const std::vector<std::string>& arguments, Language language,
                              std::ostream& out, const std::string& program) {
  check_utf8(arguments);
  const CommandWords found = find_command_words(arguments, tree, global_declaration());
  if (found.entry == nullptr && !found.stray.empty()) refuse_command(tree, found, program);
  if (found.words.empty()) refuse_early_option(found);
  Line line;
  line.invocation.entry = entry_of(tree, found);
  declare_line(line);
  const Arguments read = read_arguments(line.impl.declaration, found.rest);
  store_options(line.impl.declaration, read, DeclaredOption::Scope::global);
  if (is_answered(tree, found, line, read.positionals, {language, program}, out)) return {};
  if (line.invocation.entry == nullptr) {
    throw usage_error(text("usage.no-command"), {text("usage.no-command.hint", program)});
  }
  return read_command(line, read, program);
}

Invocation parse_command_line(const std::vector<std::string>& arguments, Language language,
                              std::ostream& out, const std::string& program) {
  return parse_command_line(command_tree(), arguments, language, out, program);
}

}  // namespace dc
