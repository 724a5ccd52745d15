#include "git/plain_layout.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/error.h"
#include "git/files.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_config = std::size_t{1} << 20;

// Words of a configuration that may make the repository another than it looks.
constexpr std::array<std::string_view, 5> doubtful = {"extensions", "include", "worktree", "bare",
                                                      "repositoryformatversion"};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\t' && c != '\r') out += c;
  return out;
}

bool is_harmless(std::string_view line) {
  const std::string bare = without_blanks(line);
  return bare == "bare=false" || bare == "repositoryformatversion=0" ||
         std::none_of(doubtful.begin(), doubtful.end(),
                      [&](std::string_view word) { return bare.find(word) != std::string::npos; });
}

bool is_plain_config(const std::string& path) {
  const auto config = read_file(path, largest_config);
  if (!config) return false;
  const std::string text = lower(*config);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (!is_harmless(std::string_view(text).substr(at, end - at))) return false;
    at = end + 1;
  }
  return true;
}

bool is_folder(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool exists(const std::string& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0;
}

bool is_own_folder(const std::string& path, dev_t device) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() &&
         info.st_dev == device;
}

bool looks_bare(const std::string& folder) {
  return exists(folder + "/HEAD") && exists(folder + "/objects");
}

std::optional<Layout> layout_in(const std::string& folder, dev_t device) {
  const std::string git_dir = folder + "/.git";
  const bool plain = is_own_folder(folder, device) && is_own_folder(git_dir, device) &&
                     exists(git_dir + "/HEAD") && is_folder(git_dir + "/objects") &&
                     is_folder(git_dir + "/refs") && !exists(git_dir + "/commondir") &&
                     is_plain_config(git_dir + "/config");
  if (!plain) return std::nullopt;
  return Layout{git_dir + "/", git_dir + "/", folder + "/", {}};
}

}  // namespace

std::optional<Layout> plain_layout(const std::string& directory) try {
  std::error_code problem;
  std::string folder = std::filesystem::canonical(directory, problem).string();
  struct stat start {};
  if (problem || ::stat(folder.c_str(), &start) != 0) return std::nullopt;
  while (folder.size() > 1) {
    struct stat here {};
    if (::stat(folder.c_str(), &here) != 0 || here.st_dev != start.st_dev || looks_bare(folder))
      return std::nullopt;
    if (exists(folder + "/.git")) return layout_in(folder, start.st_dev);
    folder.resize(std::max<std::size_t>(folder.rfind('/'), 1));
  }
  return std::nullopt;
} catch (const Error&) {
  return std::nullopt;
}

}  // namespace dc::git
