#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace dc {

class Session;

// The fence round CLI11: how a command declares its words. Options land in the command's own
// struct, which it keeps alive by shared_ptr. Every option may appear once unless its target is a
// vector (repeat it: one value each time, never split, never swallowing positionals). Values are
// checked here: wrong ones are Error{usage} with one wording. Help sentences are catalogue ids.
class Command {
 public:
  struct Impl;
  explicit Command(Impl* impl) : impl_(impl) {}

  // A positional, in order of declaration. `shown` is its name in help: "ID", "FILE".
  void positional(const std::string& shown, std::string& target, const std::string& help_id);
  void optional_positional(const std::string& shown, std::string& target,
                           const std::string& help_id);
  void positionals(const std::string& shown, std::vector<std::string>& target,
                   const std::string& help_id);
  void optional_positionals(const std::string& shown, std::vector<std::string>& target,
                            const std::string& help_id);

  // "--lead", target, "UNIT", help.
  void option(const std::string& name, std::string& target, const std::string& shown,
              const std::string& help_id);
  void option(const std::string& name, std::optional<std::string>& target, const std::string& shown,
              const std::string& help_id);
  void option(const std::string& name, std::vector<std::string>& target, const std::string& shown,
              const std::string& help_id);
  void option(const std::string& name, std::optional<int>& target, const std::string& shown,
              const std::string& help_id);
  void option(const std::string& name, std::optional<Date>& target, const std::string& shown,
              const std::string& help_id);
  // One word of a closed list; another is refused with the near ones.
  void choice(const std::string& name, std::string& target, const std::vector<std::string>& words,
              const std::string& help_id);
  void choice(const std::string& name, std::vector<std::string>& target,
              const std::vector<std::string>& words, const std::string& help_id);
  void flag(const std::string& name, bool& target, const std::string& help_id);
  // The option named last must be given / excludes another.
  void require(const std::string& name);
  void exclude(const std::string& one, const std::string& other);

  // What runs: returns the exit code.
  void action(std::function<int(Session&)> run);

 private:
  Impl* impl_;
};

// One line of the command tree: its words, a one-line help, and how it declares itself.
struct CommandEntry {
  std::string words;    // "item new", "assign"
  std::string help_id;  // catalogue id of the one-line help: "help.item-new"
  void (*declare)(Command&);
  enum class Kind { view, writer, other } kind;
  std::string group;  // catalogue id of its heading in `dc --help`: "group.items"
};

// The whole tree: commands.cpp, the only list of them.
const std::vector<CommandEntry>& command_tree();

// The global options of cli.md, as given.
struct Globals {
  std::string directory;            // -C
  std::optional<Date> as_of;        // --as-of
  std::optional<std::string> at;    // --at
  std::string output;               // -o; "" where none was given; --json is "json"
  std::string output_file;          // --output-file
  std::vector<std::string> fields;  // --fields a,b
  bool quiet = false;               // -q
  bool verbose = false;             // -v
  bool yes = false;                 // --yes
  std::string language;             // --lang
  std::string colour = "auto";      // --color
  int lock_timeout_ms = 10'000;     // --lock-timeout 10s, 500ms, 2m
  std::string user;                 // --user
};

// Every writer's options.
struct StepOptions {
  std::optional<Date> on;           // --on
  std::vector<std::string> attach;  // --attach FILE
  std::string doc;                  // --doc NUMBER
  bool irregular = false;           // --irregular
  std::vector<std::string> waive;   // --waive RULE
  std::string waive_reason;         // --reason T, where the command has no --reason of its own
  std::string approved_by;          // --approved-by PERSON
  bool dry_run = false;             // -n
};

// What a command line asks for: parsed before anything is opened.
struct Invocation {
  const CommandEntry* entry = nullptr;  // null: help or version was printed
  Globals globals;
  StepOptions step;
  std::function<int(Session&)> run;
};

// Parses `arguments`. Help and --version go to `out` (entry null). Unknown words are Error{usage}
// with up to three near ones. Only the chosen command's options are ever defined.
Invocation parse_command_line(const std::vector<std::string>& arguments, Language language,
                              std::ostream& out, const std::string& program);
// The same over another tree than the program's.
Invocation parse_command_line(const std::vector<CommandEntry>& tree,
                              const std::vector<std::string>& arguments, Language language,
                              std::ostream& out, const std::string& program);

}  // namespace dc
