#pragma once
#include "app/command.h"

namespace dc {

// The global options as words, with the two questions that any command line may ask.
struct GlobalOptions {
  Globals globals;
  std::string fields;                       // "id,title"
  std::optional<std::string> lock_timeout;  // "10s"
  std::optional<std::string> output_file;
  bool json = false;
  bool help = false;
  bool version = false;
};

void declare_global_options(Command& command, GlobalOptions& options);
void declare_step_options(Command& command, StepOptions& options);

// The globals with their words read: --json is -o json, fields are split, the timeout is a number.
// Throws Error{usage}.
Globals read_globals(const GlobalOptions& options);

// "10s", "500ms", "2m" in milliseconds, at most a day; Error{usage} for anything else.
int read_timeout_ms(const std::string& words);

}  // namespace dc
