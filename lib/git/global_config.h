#pragma once
#include <string>

namespace dc::git {

// The file that is read as the user's git configuration instead of the one in $HOME, as git does
// with GIT_CONFIG_GLOBAL; "" or /dev/null: none. Holds for repositories opened afterwards.
void use_global_config(const std::string& file);

// The file named so, for whoever opens a repository; "" for none.
const std::string& global_config();

}  // namespace dc::git
