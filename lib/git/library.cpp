#include "git/library.h"

#include "git/failure.h"
#include "git/global_config.h"
#include "git/library_calls.h"
#include "git/repository_format.h"

namespace dc::git {
namespace {

// A file that is not there sets nothing, as with git.
void read_global_config(git_repository* repository) {
  if (global_config().empty()) return;
  git_config* config = nullptr;
  check(git_repository_config(&config, repository), global_config());
  const int code = git_config_add_file_ondisk(config, global_config().c_str(),
                                              GIT_CONFIG_LEVEL_GLOBAL, repository, 1);
  git_config_free(config);
  check(code, global_config());
}

}  // namespace

void Close::operator()(git_repository* repository) const {
  git_repository_free(repository);
}
void Close::operator()(git_odb* database) const {
  git_odb_free(database);
}

git_repository* Library::repository() {
  if (!repository_) {
    start_library();
    git_repository* raw = nullptr;
    const int code = git_repository_open_ext(&raw, directory_.c_str(), 0, nullptr);
    if (code < 0) explain_failed_open(code, directory_);
    repository_.reset(raw);
    read_global_config(raw);
  }
  return repository_.get();
}

git_odb* Library::database() {
  if (!database_) {
    git_odb* raw = nullptr;
    check(git_repository_odb(&raw, repository()), directory_);
    database_.reset(raw);
  }
  return database_.get();
}

}  // namespace dc::git
