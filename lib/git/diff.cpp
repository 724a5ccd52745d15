#include "git/diff.h"

#include "base/error.h"
#include "git/library_calls.h"

namespace dc::git {
namespace {

const char* data_or_null(const std::optional<std::string>& bytes) {
  return bytes ? bytes->data() : nullptr;
}
std::size_t size_or_zero(const std::optional<std::string>& bytes) {
  return bytes ? bytes->size() : 0;
}

}  // namespace

std::string unified_diff(const std::string& path, const std::optional<std::string>& before,
                         const std::optional<std::string>& after) {
  git_libgit2_init();
  git_patch* patch = nullptr;
  git_buf text = {};
  int failed =
      git_patch_from_buffers(&patch, data_or_null(before), size_or_zero(before), path.c_str(),
                             data_or_null(after), size_or_zero(after), path.c_str(), nullptr);
  if (failed == 0 && patch != nullptr) failed = git_patch_to_buf(&text, patch);
  std::string out(text.ptr != nullptr ? text.ptr : "", text.size);
  git_buf_dispose(&text);
  git_patch_free(patch);
  git_libgit2_shutdown();
  if (failed != 0) throw bug("diff of " + path);
  return out;
}

}  // namespace dc::git
