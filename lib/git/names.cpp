#include "git/names.h"

#include <algorithm>

#include "base/error.h"
#include "git/library_calls.h"

namespace dc::git {
namespace {

constexpr std::size_t longest_path = 4000;  // bytes
constexpr std::size_t longest_part = 255;
constexpr std::size_t longest_reference = 250;

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_dot_git(std::string_view name) {
  constexpr std::string_view dot_git = ".git";
  return std::equal(name.begin(), name.end(), dot_git.begin(), dot_git.end(),
                    [](char a, char b) { return lower(a) == b; });
}

// Valid in every place of a reference's name, beyond doubt.
bool is_plain_word(std::string_view word) {
  const auto is_letter = [](char c) { return lower(c) >= 'a' && lower(c) <= 'z'; };
  const auto is_plain = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; };
  return !word.empty() && is_letter(word[0]) && std::all_of(word.begin(), word.end(), is_plain);
}

}  // namespace

bool is_object_id(std::string_view id) {
  return id.size() == 40 && id.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_safe_part(std::string_view name) {
  if (name.empty() || name.size() > longest_part || name == "." || name == ".." || is_dot_git(name))
    return false;
  return std::none_of(name.begin(), name.end(),
                      [](char c) { return c == '\\' || c == '/' || is_control(c); });
}

bool is_safe_path(std::string_view path) {
  if (path.size() > longest_path) return false;
  while (true) {
    const std::size_t slash = path.find('/');
    if (!is_safe_part(path.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

void check_path(std::string_view path) {
  if (!is_safe_path(path)) throw file_error(text("error.git-path", path.substr(0, longest_part)));
}

bool is_branch(std::string_view reference) {
  constexpr std::string_view heads = "refs/heads/";
  if (!reference.starts_with(heads) || reference.size() > longest_reference) return false;
  if (reference.find('\0') != std::string_view::npos) return false;
  if (is_plain_word(reference.substr(heads.size()))) return true;
  int valid = 0;
  return git_reference_name_is_valid(&valid, std::string(reference).c_str()) == 0 && valid == 1;
}

std::string shell_word(const std::string& path) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,:@%";
  if (!path.empty() && path.find_first_not_of(plain) == std::string::npos) return path;
  std::string word = "'";
  for (const char c : path) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

}  // namespace dc::git
