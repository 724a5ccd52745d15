#pragma once
#include <optional>
#include <string>
#include <vector>

namespace dc::git {

// Where the user's git configuration lies: $HOME, and $XDG_CONFIG_HOME where that is set. Without
// it only libgit2 reads any. Holds for repositories opened afterwards.
void use_home(const std::string& home, const std::string& xdg_config_home);

// The file that is read as the user's git configuration instead of the one in $HOME, as git does
// with GIT_CONFIG_GLOBAL; "" or /dev/null: none. Holds for repositories opened afterwards.
void use_global_config(const std::string& file);

// The file named so, for whoever opens a repository; "" for none.
const std::string& global_config();

// Every file outside repositories in the order in which git reads them, there or not; nothing
// before use_home.
std::optional<std::vector<std::string>> config_files();
// The same as use_config_of (git/repository.h) says them.
void set_config_files(std::vector<std::string> files);

}  // namespace dc::git
