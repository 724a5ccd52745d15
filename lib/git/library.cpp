#include "git/library.h"

#include "git/failure.h"
#include "git/library_calls.h"
#include "git/repository_format.h"

namespace dc::git {

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
