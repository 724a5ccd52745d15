#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/command.h"

namespace dc {

// An option as it was declared, apart from any parser.
struct DeclaredOption {
  enum class Scope { command, step, global };
  Scope scope = Scope::command;
  std::vector<std::string> names;  // as typed, the long one last: "-o", "--output"
  std::string shown;               // its value in help: "UNIT"; "" for a flag
  std::string help_id;
  std::vector<std::string> words;  // of a closed list; else empty
  bool repeats = false;
  bool required = false;
  std::function<void(const std::string&)>
      store;  // once a value; a flag gets ""; throws Error{usage}

  bool is_flag() const { return shown.empty(); }
  const std::string& name() const { return names.back(); }
};

struct DeclaredPositional {
  enum class Count { one, maybe_one, some, any };
  std::string shown;
  std::string help_id;
  Count count = Count::one;
  std::function<void(const std::string&)> store;

  bool is_required() const { return count == Count::one || count == Count::some; }
  bool takes_many() const { return count == Count::some || count == Count::any; }
};

// What a command says of itself: read by the fence, by help and by completion.
struct Declaration {
  std::vector<DeclaredOption> options;
  std::vector<DeclaredPositional> positionals;
  std::vector<std::pair<std::string, std::string>> exclusions;
  std::function<int(Session&)> run;

  const DeclaredOption* find(const std::string& name) const;  // "-o", "--output"; null where none
  // Whether this argument is an option whose value is the next argument: "--lead", "-C", "-qC".
  bool awaits_value(const std::string& argument) const;
};

struct Command::Impl {
  Declaration declaration;
  DeclaredOption::Scope scope = DeclaredOption::Scope::command;

  // Within the command's own words a name may be declared once; a step's or global option whose
  // name the command has already is left out: the command's own counts.
  void add(DeclaredOption option);
};

// Whether an argument looks like an option: "-x", "--long"; "-" alone is a value.
bool is_option(const std::string& argument);

// The command's own options, with a writer's step options after them.
Declaration declaration_of(const CommandEntry& entry);
// The options of every command; of every writer.
Declaration global_declaration();
Declaration step_declaration();

}  // namespace dc
