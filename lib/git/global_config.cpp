#include "git/global_config.h"

#include "git/failure.h"
#include "git/library_calls.h"

namespace dc::git {
namespace {

std::string& named_file() {
  static std::string file;
  return file;
}

}  // namespace

void use_global_config(const std::string& file) {
  start_library();
  for (const git_config_level_t level : {GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG})
    check(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, ""), file);
  named_file() = file == "/dev/null" ? "" : file;
}

const std::string& global_config() {
  return named_file();
}

}  // namespace dc::git
