#pragma once
#include <optional>
#include <string>

namespace dc::git {

// How `path` changes, as `git diff` writes it (three lines of context); nothing stands for no file.
std::string unified_diff(const std::string& path, const std::optional<std::string>& before,
                         const std::optional<std::string>& after);

}  // namespace dc::git
