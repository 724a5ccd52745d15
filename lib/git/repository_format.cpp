#include "git/repository_format.h"

#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <vector>

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/library_calls.h"
#include "git/names.h"

namespace dc::git {
namespace {

constexpr std::string_view prefix = "extensions.";
constexpr std::size_t largest_link = 8192;

struct FreeConfig {
  void operator()(git_config* config) const { git_config_free(config); }
};
using ConfigHandle = std::unique_ptr<git_config, FreeConfig>;

struct FreeIterator {
  void operator()(git_config_iterator* iterator) const { git_config_iterator_free(iterator); }
};
using IteratorHandle = std::unique_ptr<git_config_iterator, FreeIterator>;

struct Extension {
  std::string name;  // "objectformat"
  std::string value;
};

bool is_understood(std::string_view name) {
  return name == "noop" || name == "preciousobjects";
}

// An iterator, for matching by expression leaks in libgit2 1.5.
std::vector<Extension> foreign_extensions(git_config* config) {
  git_config_iterator* raw = nullptr;
  if (git_config_iterator_new(&raw, config) < 0) return {};
  const IteratorHandle iterator(raw);
  std::vector<Extension> found;
  git_config_entry* entry = nullptr;
  while (git_config_next(&entry, raw) == 0) {
    std::string_view name(entry->name);
    if (!name.starts_with(prefix)) continue;
    name.remove_prefix(prefix.size());
    if (!is_understood(name))
      found.push_back({std::string(name), entry->value != nullptr ? entry->value : "true"});
  }
  return found;
}

Text way_out(const Extension& extension) {
  if (extension.name == "objectformat") return text("error.git-format-sha256.hint");
  if (extension.name == "refstorage") return text("error.git-format-reftable.hint");
  if (extension.name == "partialclone") return text("error.git-format-partial.hint");
  if (extension.name == "worktreeconfig") return text("error.git-format-worktree.hint");
  return text("error.git-format-other.hint");
}

void refuse_foreign(git_config* config, const std::string& shown) {
  const auto foreign = foreign_extensions(config);
  if (foreign.empty()) return;
  const Extension& first = foreign.front();
  throw file_error(
      text("error.git-format", shown, std::string(prefix) + first.name + "=" + first.value),
      {way_out(first)});
}

std::optional<std::string> discover(const std::string& directory) {
  git_buf found = GIT_BUF_INIT;
  const int code = git_repository_discover(&found, directory.c_str(), 0, nullptr);
  std::optional<std::string> git_dir;
  if (code == 0) git_dir = std::string(found.ptr, found.size);
  git_buf_dispose(&found);
  return git_dir;
}

std::string without_slash(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

std::string trimmed_line(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

// What git would call the repository: its work tree, or the folder of a bare one.
std::string shown_name(const std::string& git_dir) {
  constexpr std::string_view dot_git = "/.git/";
  if (const auto link = read_file(git_dir + "gitdir", largest_link)) {
    return std::string(folder_of(trimmed_line(*link)));
  }
  if (git_dir.ends_with(dot_git)) return git_dir.substr(0, git_dir.size() - dot_git.size());
  return without_slash(git_dir);
}

bool is_mine(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) != 0 || info.st_uid == ::geteuid();
}

void explain_owner(int code, const std::string& git_dir) {
  const std::string shown = shown_name(git_dir);
  if (code != GIT_EOWNER && is_mine(shown) && is_mine(git_dir)) return;
  throw file_error(text("error.git-owner", shown),
                   {text("error.git-owner.hint", shell_word(shown))});
}

void explain_format(const std::string& git_dir) {
  const auto common = read_file(git_dir + "commondir", largest_link);
  std::string folder = git_dir;
  if (common)
    folder = common->starts_with('/') ? trimmed_line(*common) : git_dir + trimmed_line(*common);
  git_config* raw = nullptr;
  const int code = git_config_open_ondisk(&raw, (folder + "/config").c_str());
  const ConfigHandle config(raw);
  if (code == 0) refuse_foreign(config.get(), shown_name(git_dir));
}

}  // namespace

void check_format(git_repository* repository, const std::string& shown) {
  git_config* raw = nullptr;
  check(git_repository_config_snapshot(&raw, repository), shown);
  const ConfigHandle config(raw);
  refuse_foreign(config.get(), without_slash(shown));
}

void explain_failed_open(int code, const std::string& directory) {
  const git_error* error = git_error_last();
  const std::string words = error != nullptr && error->message != nullptr ? error->message : "";
  const auto git_dir = discover(directory);
  if (!git_dir) throw not_found(text("error.git-none", directory), {text("error.git-none.hint")});
  if (code == GIT_EOWNER || code == GIT_ENOTFOUND) explain_owner(code, *git_dir);
  explain_format(*git_dir);
  git_error_set_str(GIT_ERROR_REPOSITORY, words.c_str());
  fail(directory);
}

}  // namespace dc::git
