#pragma once
#include <string>
#include <vector>

#include "app/declaration.h"

namespace dc {

// A command line read: the values of each declared option, in the declaration's order, and the
// rest.
struct Arguments {
  std::vector<std::vector<std::string>> values;
  std::vector<std::string> positionals;
};

// Each hands values to what the declaration says of them; Error{usage} for a wrong value, an option
// given twice, a missing or an unexpected argument. `usage` is the way out of the latter.
void store_options(const Declaration& declaration, const Arguments& read,
                   DeclaredOption::Scope scope);
void store_positionals(const Declaration& declaration, const Arguments& read, const Text& usage);
// That required options are there and no two that exclude each other.
void check_presence(const Declaration& declaration, const Arguments& read, const Text& usage);

}  // namespace dc
