#pragma once
#include <string>
#include <string_view>

namespace dc::git {

// 40 lower-case hexadecimal digits.
bool is_object_id(std::string_view id);

// A path that may stand in a tree and in the work tree: relative, no empty part, no ".", "..",
// ".git" in any case, no backslash or control character. Throws Error{files} for another.
void check_path(std::string_view path);
bool is_safe_path(std::string_view path);
bool is_safe_part(std::string_view name);

// "refs/heads/…" as git accepts it.
bool is_branch(std::string_view reference);

// `path` as one word of a shell's command line.
std::string shell_word(const std::string& path);

}  // namespace dc::git
