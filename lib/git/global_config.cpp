#include "git/global_config.h"

#include "git/failure.h"
#include "git/library_calls.h"

namespace dc::git {
namespace {

constexpr const char* of_the_machine = "/etc/gitconfig";

struct Places {
  std::string named;      // instead of the user's own
  bool is_named = false;  // perhaps as none
  std::optional<std::vector<std::string>> files;
};

Places& places() {
  static Places known;
  return known;
}

}  // namespace

void use_home(const std::string& home, const std::string& xdg_config_home) {
  std::vector<std::string> files = {of_the_machine};
  if (!xdg_config_home.empty()) {
    files.push_back(xdg_config_home + "/git/config");
  } else if (!home.empty()) {
    files.push_back(home + "/.config/git/config");
  }
  if (!home.empty()) files.push_back(home + "/.gitconfig");
  set_config_files(std::move(files));
}

void use_global_config(const std::string& file) {
  start_library();
  for (const git_config_level_t level : {GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG})
    check(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, ""), file);
  places().named = file == "/dev/null" ? "" : file;
  places().is_named = true;
}

const std::string& global_config() {
  return places().named;
}

std::optional<std::vector<std::string>> config_files() {
  if (!places().files || !places().is_named) return places().files;
  std::vector<std::string> files = {places().files->front()};
  if (!global_config().empty()) files.push_back(global_config());
  return files;
}

void set_config_files(std::vector<std::string> files) {
  places().files = std::move(files);
}

}  // namespace dc::git
