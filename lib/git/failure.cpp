#include "git/failure.h"

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/utf8.h"
#include "git/library_calls.h"

namespace dc::git {
namespace {

constexpr std::size_t longest_detail = 300;  // bytes
constexpr ssize_t cache_bytes = 16 << 20;

std::string harmless(std::string_view words) {
  std::string out(words.substr(0, longest_detail));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  if (const auto bad = invalid_utf8_at(out)) out.resize(*bad);
  return out;
}

std::string library_words() {
  const git_error* error = git_error_last();
  return harmless(error != nullptr && error->message != nullptr ? error->message : "");
}

}  // namespace

void start_library() {
  static const int started = [] {
    const int count = git_libgit2_init();
    const char* known_extensions[] = {"preciousobjects"};
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, known_extensions, std::size_t{1});
    git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, cache_bytes);
    return count;
  }();
  if (started < 0) throw file_error(text("error.git-failed", "libgit2", library_words()));
}

void check(int code, std::string_view subject) {
  if (code < 0) fail(subject);
}

void fail(std::string_view subject) {
  throw file_error(text("error.git-failed", harmless(subject), library_words()));
}

void fail_at(const std::string& path, int error_number) {
  const std::string shown = harmless(path);
  switch (error_number) {
    case EACCES:
    case EPERM:
      throw file_error(text("error.git-no-permission", shown),
                       {text("error.git-no-permission.hint")});
    case EROFS:
      throw file_error(text("error.git-read-only", shown));
    case ENOSPC:
    case EDQUOT:
      throw file_error(text("error.git-disk-full", shown));
    default:
      throw file_error(text("error.git-file", shown, strerrordesc_np(error_number)));
  }
}

}  // namespace dc::git
