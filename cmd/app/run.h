#pragma once
#include "app/environment.h"

namespace dc {

// The program: parses the line, runs its command, tells what went wrong. Returns the exit code of
// cli.md.
int run(Environment& environment);

}  // namespace dc
